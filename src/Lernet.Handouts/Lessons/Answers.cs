using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>On paper nothing can be opened: what the predict boxes compare with is printed at the end.</summary>
internal static class Answers
{
    public static void Apply(IElement article)
    {
        var answers = article.QuerySelectorAll(".predict > details").Select((details, index) => Answer(details, index + 1)).ToList();
        if (answers.Count > 0)
        {
            article.Append(article.Owner!.Nodes(
                $"<section class=\"print-only answers\"><h2>Answers to “Predict first”</h2><ol>{string.Concat(answers)}</ol></section>"));
        }
    }

    private static string Answer(IElement details, int number)
    {
        details.SetAttribute("data-answer", $"{number}");
        var copy = (IElement)details.Clone();
        copy.QuerySelector("summary")?.Remove();
        foreach (var named in copy.QuerySelectorAll("[id]"))
        {
            named.RemoveAttribute("id");
        }
        return $"<li>{copy.InnerHtml.Trim()}</li>";
    }
}
