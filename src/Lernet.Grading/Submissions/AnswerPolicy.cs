using System.Globalization;
using System.Text.RegularExpressions;

namespace Lernet.Grading.Submissions;

/// <summary>What the text of an answer may not hold: lines that are commands to the notebook and not C#, and what is no text.</summary>
/// <remarks>
/// It looks at lines, not at syntax: a line that begins with such a command is refused also inside a string or a comment, so that no
/// two readers of the text can disagree about where a string ends.
/// </remarks>
public static partial class AnswerPolicy
{
    /// <summary>Why an answer in C# is not run, in a sentence for its student; null when it may be.</summary>
    /// <param name="answer">The text of the cell.</param>
    /// <param name="longest">The most characters.</param>
    public static string? Refusal(string answer, int longest = 64 * 1024)
    {
        if (TextRefusal(answer, longest) is { } refusal) return refusal;
        var command = Command().Match(answer);
        return command.Success
            ? $"The answer holds a line that begins with '#{command.Groups["name"].Value}'. Commands to the notebook, such as #!, #r, #load and #i, "
                + "are not run in grading: everything the task needs is there already. Delete the line."
            : null;
    }

    /// <summary>Why an answer in words is not read, in a sentence for its student; null when it is.</summary>
    /// <param name="answer">The text of the cell.</param>
    /// <param name="longest">The most characters.</param>
    public static string? TextRefusal(string answer, int longest = 64 * 1024)
    {
        if (answer.Length > longest)
            return string.Create(CultureInfo.InvariantCulture, $"The answer has {answer.Length:N0} characters; {longest:N0} are the most. Hand in a shorter one.");
        for (var i = 0; i < answer.Length; i++)
        {
            if (char.IsHighSurrogate(answer[i]) && i + 1 < answer.Length && char.IsLowSurrogate(answer[i + 1])) i++;
            else if (char.IsSurrogate(answer[i]) || char.IsControl(answer[i]) && answer[i] is not ('\n' or '\r' or '\t'))
                return $"The answer holds the character U+{(int)answer[i]:X4}, which is no text. Delete it.";
        }
        return null;
    }

    // Lines as C# parts them; blanks as C# knows them, and a few more.
    [GeneratedRegex(@"(?:^|[\n\r\u0085\u2028\u2029])[\s\uFEFF\u200B\u180E]*#[\s\uFEFF\u200B]*(?<name>!|(?:r|load|i)(?![\p{L}\p{Nd}_]))", RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
