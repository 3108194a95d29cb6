using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>The notebook metadata by which VS Code, Jupyter and .NET Interactive recognise a C# notebook.</summary>
public static class NotebookMetadata
{
    /// <summary>Kernel specification, language and kernel list of a C# notebook.</summary>
    public static JsonObject Standard() => new()
    {
        ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
        ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        ["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = KernelInfo() },
    };

    private static JsonObject KernelInfo() => new()
    {
        ["defaultKernelName"] = CellLanguage.CSharp,
        ["items"] = new JsonArray(
            new JsonObject { ["aliases"] = new JsonArray(), ["languageName"] = "C#", ["name"] = CellLanguage.CSharp }),
    };
}
