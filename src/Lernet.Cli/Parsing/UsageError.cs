namespace Lernet.Cli.Parsing;

/// <summary>A command line that was not understood, with the word at fault.</summary>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Words">The words behind <c>lernet</c>.</param>
/// <param name="At">Which word is at fault; the number of words when one is missing at the end.</param>
/// <param name="Hint">What stands behind the carets: the likely remedy.</param>
internal sealed record UsageError(string Message, IReadOnlyList<string> Words, int At, string Hint)
{
    /// <summary>The message, the command line, and carets under the word at fault.</summary>
    public override string ToString()
    {
        var before = "lernet " + string.Concat(Words.Take(At).Select(word => Quote(word) + " "));
        var carets = new string('^', At < Words.Count ? Quote(Words[At]).Length : 3);
        return $"""
            Error: {Message}

                   lernet {string.Join(' ', Words.Select(Quote))}
                   {new string(' ', before.Length)}{carets} {Hint}
            """.ReplaceLineEndings("\n");
    }

    private static string Quote(string word) => word.Length == 0 || word.Any(char.IsWhiteSpace) ? $"\"{word}\"" : word;
}
