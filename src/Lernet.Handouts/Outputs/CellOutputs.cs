using AngleSharp.Dom;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Outputs;

/// <summary>What a cell answered, in order, inside the frame of the cell.</summary>
internal static class CellOutputs
{
    /// <returns>One <c>div.out</c>, or nothing for a silent cell.</returns>
    public static INode[] Of(Draft draft, Cell cell, int number)
    {
        var items = Joined(cell.Outputs.Where(output => !IsProgress(output))).SelectMany(output => Render(draft, output, number)).ToArray();
        if (items.Length == 0)
        {
            return [];
        }
        var frame = draft.Document.CreateElement("div");
        frame.ClassName = "out";
        frame.SetAttribute("role", "group");
        frame.SetAttribute("aria-label", $"Output of cell {number}");
        frame.Append(items);
        return [frame];
    }

    // Whether and when a run showed how far it was depends on the load of the machine, and a page must not.
    private static bool IsProgress(CellOutput output) =>
        output is DisplayOutput { Data: var data } && data["text/html"]?.Contains("class=\"lernet lernet-progress\"", StringComparison.Ordinal) == true;

    private static INode[] Render(Draft draft, CellOutput output, int number) => output switch
    {
        StreamOutput stream => draft.Document.Nodes(TextOutput.Stream(stream.Name, stream.Text, number)),
        DisplayOutput shown => Bundle(draft, shown.Data, number),
        ResultOutput result => Bundle(draft, result.Data, number),
        ErrorOutput error => draft.Document.Nodes(ErrorCard.Of(error)),
        _ => [],
    };

    private static INode[] Bundle(Draft draft, MimeBundle data, int number) => MimeChoice.Of(data) switch
    {
        ("text/html", var html) => HtmlOutput.Of(draft, html, number),
        ("image/svg+xml", var svg) => HtmlOutput.Of(draft, svg, number),
        ("text/markdown", var markdown) => HtmlOutput.Wrap(draft, Prose.MarkdownText.Nodes(draft.Document, markdown, $"o{number}"), "prose"),
        ("text/latex", var tex) => draft.Document.Nodes($"<div class=\"out-i\"><p><span class=\"tex\" data-display>{Html.Text(tex.Trim().Trim('$'))}</span></p></div>"),
        ("text/plain", var text) => draft.Document.Nodes(TextOutput.Plain(text, number)),
        ({ } image, var base64) when image.StartsWith("image/", StringComparison.Ordinal) => draft.Document.Nodes(ImageOutput.Of(image, base64, data["text/plain"])),
        _ => [],
    };

    // One write to the console is one stream output; a reader sees one block.
    private static IEnumerable<CellOutput> Joined(IEnumerable<CellOutput> outputs)
    {
        StreamOutput? open = null;
        foreach (var output in outputs)
        {
            if (output is StreamOutput stream && open?.Name == stream.Name)
            {
                open = open with { Text = open.Text + stream.Text };
                continue;
            }
            if (open is not null)
            {
                yield return open;
            }
            open = output as StreamOutput;
            if (open is null)
            {
                yield return output;
            }
        }
        if (open is not null)
        {
            yield return open;
        }
    }
}
