using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Outputs;

/// <summary>An error as the rest of the kit shows errors: mark, word, message, then where it happened.</summary>
internal static class ErrorCard
{
    private const string Cross = """<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"/></svg>""";

    public static string Of(ErrorOutput error)
    {
        var head = error.Message.Split('\n')[0];
        var told = string.Join('\n', error.Traceback);
        // Carets point into the line above them, so those two lines must stay together in one fixed pitch.
        var points = told.Split('\n').Append("").ElementAt(1).Trim() is { Length: > 0 } marks && marks.All(mark => mark is '^' or '~' or ' ');
        var rest = told.StartsWith(head, StringComparison.Ordinal) && !points ? told[head.Length..].TrimStart('\n') : told;
        return $"""
            <div class="out-i"><div class="fb wrong error"><p class="v">{Cross}{Html.Text(error.Name)}</p>{(points ? "" : $"<p>{Html.Text(head)}</p>")}</div>{TextOutput.Detail(rest)}</div>
            """;
    }
}
