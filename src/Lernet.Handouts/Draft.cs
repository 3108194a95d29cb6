using AngleSharp.Dom;
using Lernet.Handouts.Outputs;

namespace Lernet.Handouts;

/// <summary>A page in the making.</summary>
internal sealed class Draft
{
    public Draft()
    {
        Document = Html.Document("<!doctype html><article></article>");
        Article = Document.QuerySelector("article")!;
    }

    public IDocument Document { get; }

    /// <summary>The cells, first as written, then pass by pass as a lesson.</summary>
    public IElement Article { get; }

    /// <summary>Scripts that outputs brought along, one copy each.</summary>
    public Runtimes Runtimes { get; } = new();

    public List<string> Warnings { get; } = [];
}
