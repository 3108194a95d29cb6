using System.CommandLine.Parsing;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Notebooks;

/// <summary>The hosts that run notebooks, by the names that the command line gives them.</summary>
internal static class Hosts
{
    /// <summary>Our own kernel.</summary>
    public static INotebookRunner Default { get; } = new NotebookRunner();

    /// <summary>The host that a word of the command line names.</summary>
    public static INotebookRunner Parse(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "lernet":
                return Default;
            case "dotnet-interactive":
                return new DotNetInteractiveRunner();
            case var word:
                result.AddError($"'{word}' is not a host; lernet and dotnet-interactive are.");
                return Default;
        }
    }
}
