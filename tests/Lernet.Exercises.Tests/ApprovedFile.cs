using System.Runtime.CompilerServices;

namespace Lernet.Exercises.Tests;

/// <summary>Compares what people see with a file beside the tests; a difference leaves the new text in a .received file to look at.</summary>
internal static class ApprovedFile
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Approved");
        var (approved, received) = (Path.Combine(folder, name), Path.Combine(folder, name + ".received"));
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected == actual + "\n")
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual + "\n");
        Assert.Equal(expected, actual + "\n");
    }
}
