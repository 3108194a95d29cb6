using System.Text.RegularExpressions;
using Lernet.Display.Plotly;

namespace Lernet.Display.Tests;

/// <summary>Figures that come from other libraries: with several pairs of axes, with a template, with colours of their own.</summary>
public class ForeignFigureTests
{
    private static readonly Figure TwoPairs = new()
    {
        Data =
        [
            new Scatter { Y = [1, 2], Mode = "lines", Name = "a" },
            new Scatter { Y = [100, 200], Mode = "lines", Name = "b", Extra = new() { ["xaxis"] = "x2", ["yaxis"] = "y2" } },
        ],
        Layout = new()
        {
            XAxis = new() { Title = "left" },
            Annotations = [new() { Text = "there", X = 1, Y = 150, XRef = "x2", YRef = "y2" }],
            Extra = new() { ["xaxis2"] = new Axis { Title = "right" }, ["yaxis2"] = new Axis { Range = [0, 400] } },
        },
        Caption = "Two scales.",
    };

    [Fact]
    public void ToHtml_TwoPairsOfAxes_HasOnePictureForEachAndTheLayoutAsItIs()
    {
        var html = TwoPairs.ToHtml().ToString();
        var pictures = html.Split("<svg")[1..];

        Assert.Equal(2, pictures.Length);
        Assert.Contains(">left<", pictures[0], StringComparison.Ordinal);
        Assert.DoesNotContain(">there<", pictures[0], StringComparison.Ordinal);
        Assert.All([">right<", ">there<", ">400<"], part => Assert.Contains(part, pictures[1], StringComparison.Ordinal));
        Assert.Contains($"\"layout\":{PlotlyJson.Write(TwoPairs.Layout)}}}", html, StringComparison.Ordinal);
        Assert.Contains(Tokens.Pos.Light, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Still_TwoPairsOfAxes_HasBothPictures() => Assert.Equal(2, Regex.Count(FigureHtml.Still(TwoPairs).ToString(), "<svg"));

    [Fact]
    public void ToHtml_TemplateOfItsOwn_IsDrawnAsItIs()
    {
        var figure = Plot.Line(0..2, new[] { 1.0, 2 }, name: "train") with
        {
            Layout = new() { Extra = new() { ["template"] = new Dictionary<string, object?>() } },
        };

        Assert.Contains(PlotlyJson.Write(figure.Data), figure.ToHtml().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_ColourOutsideTheVisualLanguage_IsWrittenAsItIs()
    {
        var red = new Token("rgb(255,0,0)", "rgb(255,0,0)", "rgb(255,0,0)");
        var map = new Heatmap { Z = new double[,] { { 0, 1 } }, ColorScale = new((0, Tokens.Paper), (1, red)) };

        var html = new Figure { Data = [map], Caption = "Red." }.ToHtml().ToString();

        Assert.Matches(@"color-mix\(in srgb,rgb\(255,0,0\) [\d.]+%,var\(--paper\)\)", html);
    }

    [Fact]
    public void ToHtml_RangeOfDates_LeavesThePictureItsData()
    {
        var figure = Plot.Line(new[] { "2024-01-01", "2024-01-02", "2024-01-03" }, new[] { 1.0, 2, 3 });
        var ranged = figure with { Layout = new() { XAxis = new() { Range = new[] { "2024-01-01", "2024-01-03" } } } };

        Assert.Equal(Picture(figure), Picture(ranged));
    }

    private static string Picture(Figure figure) => figure.ToHtml().ToString().Split("<svg")[1].Split("</svg>")[0];
}
