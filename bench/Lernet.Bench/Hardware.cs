namespace Lernet.Bench;

/// <summary>The line that every result carries.</summary>
internal static class Hardware
{
    public static string Line()
    {
        const string info = "/proc/cpuinfo";
        var model = File.Exists(info) ? File.ReadLines(info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
        return $"{model ?? "unknown processor"}, {Environment.ProcessorCount} logical cores, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}";
    }
}
