using Lernet.Data;
using Lernet.Nn;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Interactive.Tests;

public class ViewFormattersTests
{
    public static TheoryData<string> Kinds => [.. Values.Keys];

    private static readonly Dictionary<string, Func<object>> Values = new()
    {
        ["tensor"] = () => Tensor.Scalar(4.608, "x"),
        ["images"] = () => Lernet.Display.TensorViews.AsImages(Tensor.Ones(2, 8, 8)),
        ["graph"] = () => Product().Graph(),
        ["data"] = Datasets.Iris,
        ["model"] = () => new Sequential(new Linear(4, 3), new Relu()),
        ["descent"] = () => Descent.Run(x => x * x, start: 9, learningRate: 0.1, steps: 3),
        ["exercise"] = () => Lernet.Exercises.Catalogue.Find("5.1"),
        ["check"] = () => Lernet.Exercises.Check.Exercise("5.1"),
        ["own check"] = () => Lernet.Exercises.Check.Numbers("sums", 1, 2),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Formatter_ValueOfTheKit_ShowsItsView(string kind)
    {
        Formatters.Register();
        var value = Values[kind]();
        Assert.Contains($"class=\"lernet lernet-{kind.Split(' ')[^1]}\"", value.ToDisplayString(HtmlFormatter.MimeType));
        Assert.DoesNotContain("<div", value.ToDisplayString(PlainTextFormatter.MimeType));
        Assert.Equal(HtmlFormatter.MimeType, Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    private static Tensor Product()
    {
        var x = Tensor.Scalar(9, "x").Track();
        return x * x;
    }
}
