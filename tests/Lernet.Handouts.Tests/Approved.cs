using System.Runtime.CompilerServices;

namespace Lernet.Handouts.Tests;

/// <summary>
/// Compares what people see with the approved file beside the tests. A difference is written to NAME.received; approve it by
/// looking at it and renaming it.
/// </summary>
internal static class Approved
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Root(caller), "Approved", name);
        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        var normalised = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (expected == normalised) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".received", normalised);
        Assert.Fail(expected is null ? $"Not approved yet: look at {path}.received and rename it." : $"Differs from {path}; see {path}.received.");
    }

    private static string Root(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        while (Directory.GetFiles(folder, "*.csproj").Length == 0) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
