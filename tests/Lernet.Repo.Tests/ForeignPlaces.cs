using System.Text.RegularExpressions;

namespace Lernet.Repo.Tests;

/// <summary>Absolute paths of one machine and hosts of package registries: what would not hold on the reader's machine.</summary>
internal static partial class ForeignPlaces
{
    public static IEnumerable<string> Find(string file, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (MachinePath().Match(lines[i]) is { Success: true } path)
            {
                yield return $"{file}:{i + 1}: '{path.Value}' is a path of one machine.";
            }

            if (RegistryHost().Match(lines[i]) is { Success: true } host)
            {
                yield return $"{file}:{i + 1}: '{host.Value}' names a package registry; the user's own configuration does that.";
            }

            if (file.EndsWith("package-lock.json", StringComparison.Ordinal) && lines[i].Contains("\"resolved\":", StringComparison.Ordinal))
            {
                yield return $"{file}:{i + 1}: 'resolved' names a package registry; the integrity hash is enough.";
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.<>$*~)}\]-])/(work|home|root|tmp|Users)/\w[\w./-]*|(?<!\w)[A-Z]:\\+Users\\+\w+|\.\./shared/", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(api\.|www\.)?nuget\.org|\bnpmjs\.(org|com)|\bpypi\.org|pythonhosted\.org|/v3/index\.json|artifactor[y]", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();
}
