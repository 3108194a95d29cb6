namespace Lernet.Cli.Parsing;

/// <summary>The known word that somebody probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest word, when at most a third of the letters (and at least one) have to change.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(candidate => (candidate, distance: Distance(word, candidate)))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal).FirstOrDefault();
        return nearest.candidate is not null && nearest.distance <= Math.Max(1, Math.Max(word.Length, nearest.candidate.Length) / 3) ? nearest.candidate : null;
    }

    /// <summary>
    /// How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word the other
    /// (optimal string alignment: Damerau 1964, each letter touched once).
    /// </summary>
    public static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
