using Lernet.Kernel.Session;

namespace Lernet.Grading.Worker.Compiling;

/// <summary>What stands before every notebook: references to the libraries that lessons use, and the names that readers need not write.</summary>
internal static class Prelude
{
    private static readonly (string Assembly, string[] Namespaces)[] s_libraries =
    [
        ("Lernet.Core", ["Lernet"]),
        ("Lernet.Data", ["Lernet.Data"]),
        ("Lernet.Nn", ["Lernet.Nn"]),
        ("Lernet.Exercises", ["Lernet.Exercises"]),
        ("Lernet.Display", ["Lernet.Display", "Lernet.Display.Plotly"]),
        ("Lernet.Interactive", ["Lernet.Interactive"]),
        ("Lernet.Kernel", ["System.IO", "Microsoft.DotNet.Interactive"]),
    ];

    /// <summary>The prelude for the libraries that are here.</summary>
    public static string Text { get; } = string.Join('\n', Lines());

    private static IEnumerable<string> Lines()
    {
        var here = s_libraries.Where(library => HostAssemblies.FileOf(library.Assembly) is not null).ToArray();
        return [.. here.Select(library => $"#r \"{library.Assembly}\""), .. here.SelectMany(library => library.Namespaces).Select(name => $"using {name};")];
    }
}
