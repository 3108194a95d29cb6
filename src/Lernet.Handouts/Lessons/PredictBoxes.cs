using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>
/// A quotation that begins with <c>**Predict first.**</c> becomes a box to answer before the result is shown. A list in it becomes
/// choices, and a <c>details</c> element right behind it the comparison.
/// </summary>
internal static class PredictBoxes
{
    public static void Apply(IElement article)
    {
        var quotes = article.QuerySelectorAll("blockquote").Where(quote => LeadWord.Is(quote, "Predict first")).ToList();
        foreach (var (index, quote) in quotes.Index())
        {
            LeadWord.Drop(quote);
            var box = article.Owner!.CreateElement("div");
            box.ClassName = "box predict";
            box.SetAttribute("role", "group");
            box.SetAttribute("aria-labelledby", $"predict-{index + 1}");
            box.InnerHtml = $"<p class=\"box-h\" id=\"predict-{index + 1}\">Predict first</p>";
            var compare = quote.NextElementSibling is { LocalName: "details" } details ? details : null;
            box.Append([.. quote.ChildNodes]);
            quote.Replace(box);
            if (compare is not null)
            {
                box.Append(compare);
            }
            if (box.QuerySelector(":scope > ul") is { } choices)
            {
                Choices(choices, $"prediction-{index + 1}");
            }
        }
    }

    private static void Choices(IElement list, string name)
    {
        var texts = list.Children.Select(item => item.TextContent.Trim()).ToList();
        var options = list.Children.Select((item, index) => $"<label><input type=\"radio\" name=\"{name}\" value=\"{index + 1}\"><span>{item.InnerHtml.Trim()}</span></label>");
        var size = texts.Max(text => text.Length) switch { <= 10 => "short", <= 24 => "medium", _ => "long" };
        list.OuterHtml = $"<fieldset><legend class=\"vh\">Your prediction</legend><div class=\"opts {size}\">{string.Concat(options)}</div></fieldset>";
    }
}
