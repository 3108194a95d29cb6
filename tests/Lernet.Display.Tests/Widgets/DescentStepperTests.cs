using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lernet.Display.Tests;

public class DescentStepperTests
{
    private static readonly DescentStepper Square = new(x => x * x, start: 9);

    [Fact]
    public void Data_RateOneTenth_IsTheLecturesSequence()
    {
        var run = Runs(Square)[1]!;
        Assert.Equal("0.1", (string)run["rate"]!);
        Assert.Equal(["9", "7.2", "5.76", "4.608"], run["steps"]!.AsArray().Take(4).Select(step => (string)step![3]!));
    }

    [Theory]
    [InlineData(0, "It creeps down one side.")]
    [InlineData(3, "One step lands exactly on the minimum.")]
    [InlineData(4, "It jumps across the valley, and still gets closer.")]
    [InlineData(5, "It jumps between two equally bad places for ever.")]
    [InlineData(6, "Each jump lands higher than the last: it diverges.")]
    public void Data_EachRate_SaysWhatItDoes(int rate, string verdict) => Assert.Equal(verdict, (string)Runs(Square)[rate]!["why"]!);

    [Fact]
    public void Data_Divergence_EndsBeforeTheNumbersDo()
    {
        var steps = Runs(new DescentStepper(x => x * x, start: 9, rates: [10], steps: 500))[0]!["steps"]!.AsArray();
        Assert.InRange(steps.Count, 3, 10);
        Assert.All(steps, step => Assert.True(double.IsFinite((double)step![1]!)));
    }

    [Fact]
    public void Html_WithoutScripts_IsPictureReadoutAndTable()
    {
        var html = Square.ToHtml().ToString();
        Assert.Contains("role=\"img\" aria-label=\"f(x) with a point at x = 9, its tangent of slope 18, and an arrow along the axis to 7.2.\"", html);
        Assert.Contains("Next: 9 − 0.1 × 18 = 7.2", html);
        Assert.Contains("<div class=\"controls\" hidden>", html);
        Assert.Equal(["step", "rate 0.05", "rate 0.1", "rate 0.3", "rate 0.5", "rate 0.9", "rate 1", "rate 1.05"], Square.Table.Header);
    }

    [Fact]
    public void ToString_EachRate_IsOneLine() => Assert.Contains("\nrate 0.1   9 → 7.2 → 5.76 → 4.608 → 3.686 → …  It creeps down one side.\n", Square.ToString());

    [Fact]
    public void Constructor_NoRates_IsRefused() => Assert.Throws<ArgumentException>(() => new DescentStepper(x => x * x, 9, rates: []));

    [Fact]
    public void ScriptsFor_UnknownWidget_IsRefused() => Assert.Throws<ArgumentException>(() => WidgetRuntime.ScriptsFor("maze"));

    private static JsonArray Runs(Widget widget) =>
        JsonNode.Parse(Regex.Match(widget.ToHtml().ToString(), "lernet-widget-data\">(.*?)</script>").Groups[1].Value)!["runs"]!.AsArray();
}
