using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Lernet.Handouts.Formulas;

/// <summary>Runs one JavaScript program in a Node process that reads it from standard input.</summary>
internal static class NodeProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <returns>What the program wrote to standard output.</returns>
    /// <exception cref="HandoutException">Node is missing, failed or took longer than a minute.</exception>
    public static string Run(string node, string script)
    {
        using var process = Start(node);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Feed(process, script);
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw HandoutException.NodeFailed($"it did not finish within {Limit.TotalSeconds:0} seconds");
        }
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw HandoutException.NodeFailed(error.GetAwaiter().GetResult().Trim());
    }

    private static Process Start(string node)
    {
        var start = new ProcessStartInfo(node, ["-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start) ?? throw HandoutException.NodeMissing(node);
        }
        catch (Win32Exception)
        {
            throw HandoutException.NodeMissing(node);
        }
    }

    private static void Feed(Process process, string script)
    {
        try
        {
            process.StandardInput.Write(script);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read everything; its exit code and error stream say why.
        }
    }
}
