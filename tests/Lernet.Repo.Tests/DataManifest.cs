using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Lernet.Repo.Tests;

/// <summary>data/README.md names every data file with its SHA-256 on one line.</summary>
internal static partial class DataManifest
{
    public static IEnumerable<string> Errors(string readme, IReadOnlyDictionary<string, byte[]> files)
    {
        var listed = readme.Split('\n').Where(line => Sha256().IsMatch(line)).ToList();
        foreach (var (name, bytes) in files)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var line = listed.FirstOrDefault(line => line.Contains(name, StringComparison.Ordinal));
            if (line is null)
            {
                yield return $"data/{name} is not listed with its SHA-256 in data/README.md; it is {hash}.";
            }
            else if (Sha256().Match(line).Value != hash)
            {
                yield return $"data/{name} has the SHA-256 {hash}, not the one that data/README.md states.";
            }
        }

        foreach (var line in listed.Where(line => !files.Keys.Any(name => line.Contains(name, StringComparison.Ordinal))))
        {
            yield return $"data/README.md lists a file that is not there: {line.Trim()}";
        }
    }

    [GeneratedRegex(@"\b[0-9a-f]{64}\b")]
    private static partial Regex Sha256();
}
