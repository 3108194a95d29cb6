namespace Lernet.Browser.Tests.Browsing;

/// <summary>Finds an installed Chromium; nothing is ever downloaded.</summary>
internal static class Chromium
{
    private const string Variable = "LERNET_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <exception cref="InvalidOperationException">There is none; the message says how to get one.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which does not exist.");
        }
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix))).Concat(Places).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"These tests look at pages in Chromium, and none is installed. Install it (Debian and Ubuntu: apt-get install chromium; elsewhere Chrome or Edge), or set {Variable} to its path.");
    }
}
