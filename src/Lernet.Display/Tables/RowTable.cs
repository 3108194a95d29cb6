namespace Lernet.Display;

/// <summary>Rows of printed cells under their names, for views that know how their numbers read.</summary>
internal static class RowTable
{
    /// <summary>A table whose first column names its rows.</summary>
    /// <param name="caption">What it shows, for screen readers.</param>
    /// <param name="head">The names of the columns.</param>
    /// <param name="body">The rows.</param>
    /// <param name="foot">Rows that sum the others up.</param>
    /// <param name="isWords">Which columns hold words, and align left.</param>
    public static Markup Html(
        string caption, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> body, IEnumerable<IReadOnlyList<string>>? foot = null, Predicate<int>? isWords = null)
    {
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table class="mt"><caption class="vh">{caption}</caption><thead><tr>{head.Select((name, i) => Markup.Of($"<th scope=\"col\"{Left(i)}>{name}</th>"))}</tr></thead><tbody>{body.Select(Row)}</tbody>{(foot is null ? Markup.Empty : Markup.Of($"<tfoot>{foot.Select(Row)}</tfoot>"))}</table></div>
            """);

        Markup Row(IReadOnlyList<string> cells) => Markup.Of(
            $"""<tr>{cells.Select((cell, i) => i == 0 ? Markup.Of($"<th scope=\"row\">{cell}</th>") : Markup.Of($"<td{Left(i)}>{cell}</td>"))}</tr>""");

        Markup Left(int column) => Markup.If(isWords?.Invoke(column) == true, $" class=\"l\"");
    }
}
