using System.Runtime.InteropServices;

namespace Lernet.Bench;

/// <summary>The line that every result carries.</summary>
internal static class Hardware
{
    /// <summary>How busy the machine is: the load of the last minute, which on an idle machine is 0.</summary>
    public static string Load()
    {
        const string info = "/proc/loadavg";
        return File.Exists(info) ? $"load {File.ReadAllText(info).Split(' ')[0]}" : "load unknown";
    }

    public static string Line()
    {
        const string info = "/proc/cpuinfo";
        var lines = File.Exists(info) ? File.ReadLines(info) : [];
        var model = lines.FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim();
        return $"{model ?? "unknown processor"}, {Environment.ProcessorCount} logical cores, "
            + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";
    }
}
