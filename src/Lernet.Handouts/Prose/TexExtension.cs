using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Lernet.Handouts.Prose;

/// <summary>Writes formulas as <c>span.tex</c> with their source inside, for the typesetter to replace.</summary>
internal sealed class TexExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Replace<HtmlMathInlineRenderer>(new InlineTex());
            html.ObjectRenderers.Replace<HtmlMathBlockRenderer>(new BlockTex());
        }
    }

    private sealed class InlineTex : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline formula)
        {
            renderer.Write(formula.DelimiterCount > 1 ? "<span class=\"tex\" data-display>" : "<span class=\"tex\">");
            renderer.WriteEscape(formula.Content.ToString());
            renderer.Write("</span>");
        }
    }

    private sealed class BlockTex : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock formula)
        {
            renderer.EnsureLine();
            renderer.Write("<p><span class=\"tex\" data-display>");
            renderer.WriteLeafRawLines(formula, writeEndOfLines: true, escape: true);
            renderer.WriteLine("</span></p>");
        }
    }
}
