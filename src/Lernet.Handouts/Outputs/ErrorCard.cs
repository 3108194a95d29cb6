using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Outputs;

/// <summary>An error as the rest of the kit shows errors: mark, word, message, then where it happened.</summary>
internal static class ErrorCard
{
    private const string Cross = """<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"/></svg>""";

    public static string Of(ErrorOutput error)
    {
        var lines = error.Message.Split('\n', 2);
        var more = string.Join('\n', lines.Skip(1).Concat(error.Traceback.Where(line => !line.Contains(lines[0], StringComparison.Ordinal))));
        return $"""
            <div class="out-i"><div class="fb wrong error"><p class="v">{Cross}{Html.Text(error.Name)}</p><p>{Html.Text(lines[0])}</p></div>{TextOutput.Detail(more)}</div>
            """;
    }
}
