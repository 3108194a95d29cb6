using System.Text;

namespace Lernet.Kernel.Magics;

/// <summary>The words of a command line; quotes hold a word together.</summary>
internal static class MagicWords
{
    public static IReadOnlyList<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quoted, started) = (false, false);
        foreach (var c in line)
        {
            if (c == '"') (quoted, started) = (!quoted, true);
            else if (c is ' ' or '\t' or '\r' && !quoted)
            {
                if (started) words.Add(word.ToString());
                word.Clear();
                started = false;
            }
            else
            {
                word.Append(c);
                started = true;
            }
        }
        if (started) words.Add(word.ToString());
        return words;
    }

    /// <summary>The value after an option such as <c>--name</c>, or null.</summary>
    public static string? Option(this IReadOnlyList<string> words, string option)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == option) return i + 1 < words.Count ? words[i + 1] : null;
            if (words[i].StartsWith(option, StringComparison.Ordinal) && words[i][option.Length] is '=' or ':')
                return words[i][(option.Length + 1)..];
        }
        return null;
    }
}
