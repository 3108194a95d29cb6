using Lernet.Display.Plotly;

namespace Lernet.Display.Tests;

public class FigureTests
{
    [Fact]
    public void Caption_Empty_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Figure { Data = [], Caption = " " });
        Assert.StartsWith("A figure needs a caption.", error.Message);
    }

    [Fact]
    public void With_OtherData_DescribesTheOtherData()
    {
        var figure = Plot.Line(0..3, new[] { 3.0, 2, 1 });
        Assert.Equal("Falls from 3 to 1 at x = 2.", figure.Alt);
        Assert.Equal("Rises from 1 to 3 at x = 2.", (figure with { Data = [new Scatter { X = 0..3, Y = new[] { 1.0, 2, 3 } }] }).Alt);
    }

    [Fact]
    public void Alt_LineThatTurns_NamesTheLowestPlace() =>
        Assert.Equal("Loss by epoch: validation falls from 2.35 to 0.55 at epoch 4, lowest 0.5 at epoch 3.",
            Plot.Lines(1..5, [("validation", new[] { 2.35, 1, 0.5, 0.55 })], xTitle: "epoch", yTitle: "loss").Alt);

    [Fact]
    public void Alt_LineThatGoesBack_IsAPath() =>
        Assert.Equal("Goes from (9, 81) to (7.2, 51.84) in one step.", Plot.Line(new[] { 9.0, 7.2 }, new[] { 81, 51.84 }).Alt);

    [Fact]
    public void Alt_Heatmap_NamesRangeAndPeak() =>
        Assert.Equal("2 × 3 numbers from −1 at (0, 0) to 5 at (2, 1).", Plot.Heatmap(new double[,] { { -1, 0, 1 }, { 2, 3, 5 } }).Alt);

    [Fact]
    public void Alt_ManyBars_NamesLargestAndSmallest() =>
        Assert.Equal("4 bars, largest c with 7, smallest d with 0.5.", Plot.Bars(new[] { "a", "b", "c", "d" }, new[] { 1, 2, 7, 0.5 }).Alt);

    [Fact]
    public void Alt_NotANumber_IsLeftOut() =>
        Assert.Equal("Falls from 3 to 2 at x = 1.", Plot.Line(0..3, new[] { 3, 2, double.NaN }).Alt);

    [Fact]
    public void Table_FourHundredPoints_SaysWhatIsLeftOut()
    {
        var table = Plot.Line(0..400, new double[400]).Table;
        Assert.Equal(50, table.Rows.Count);
        Assert.Equal("first 50 of 400 rows", table.Note);
    }

    [Fact]
    public void Table_LinesOverSameX_IsOneColumnForEach() =>
        Assert.Equal(["epoch", "train", "validation"], Plot.Lines(0..2, [("train", new[] { 2.0, 1 }), ("validation", new[] { 3.0, 2 })], xTitle: "epoch").Table.Header);

    [Fact]
    public void Line_DifferentLengths_SaysBoth()
    {
        var error = Assert.Throws<ArgumentException>(() => Plot.Line(0..3, new[] { 1.0, 2 }));
        Assert.StartsWith("x has 3 values and y has 2. Every point needs both.", error.Message);
    }

    [Fact]
    public void Bundle_EachKind_IsTheSmallestThatHasIt()
    {
        Assert.Equal("basic", Plot.Line(0..2, new[] { 1.0, 2 }).Bundle.Name);
        Assert.Equal("cartesian", Plot.Heatmap(new double[,] { { 1 } }).Over(new Scatter()).Bundle.Name);
        Assert.Equal("gl3d", PlotlyBundle.For([new Surface()]).Name);
    }

    [Fact]
    public void Bundle_SurfaceWithHeatmap_IsAnErrorThatNamesThem()
    {
        var error = Assert.Throws<ArgumentException>(() => PlotlyBundle.For([new Surface(), new Heatmap()]));
        Assert.StartsWith("No plotly.js bundle has surface and heatmap together.", error.Message);
    }

    [Fact]
    public void Bundle_UnknownTrace_IsAnErrorThatNamesIt() =>
        Assert.StartsWith("No plotly.js bundle has the trace 'pie'.", Assert.Throws<ArgumentException>(() => PlotlyBundle.For([new Pie()])).Message);

    [Fact]
    public void Fewest_BasicAndCartesian_IsCartesian() =>
        Assert.Equal(["cartesian"], PlotlyBundle.Fewest(["basic", "cartesian", "basic"]).Select(bundle => bundle.Name));

    [Fact]
    public void Finish_TrainAndValidation_DifferInColourAndDash()
    {
        var lines = House.Finish(Plot.Lines(0..2, [("train", new[] { 2.0, 1 }), ("validation", new[] { 3.0, 2 })])).Data.Cast<Scatter>().ToArray();
        Assert.Equal((Tokens.Pos.Light, "solid"), (lines[0].Line!.Color!.Words![0], lines[0].Line!.Dash));
        Assert.Equal((Tokens.Neg.Light, "6px 3px"), (lines[1].Line!.Color!.Words![0], lines[1].Line!.Dash));
    }

    [Fact]
    public void Grid_MoreFiguresThanPlaces_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Plot.Grid(1, 1, [.. Enumerable.Repeat(Plot.Line(0..2, new[] { 1.0, 2 }), 2)], "Two."));

    [Fact]
    public void Series_TensorWithTwoAxes_IsRefused() =>
        Assert.StartsWith("A series needs a tensor with one axis", Assert.Throws<ArgumentException>(() => (Series)Tensor.Zeros(2, 3)).Message);

    [Fact]
    public void Field_Tensor_KeepsRowsAndColumns()
    {
        Field field = (Tensor)new float[,] { { 1, 2, 3 }, { 4, 5, 6 } };
        Assert.Equal((2, 3, 6), (field.Rows, field.Columns, field[1, 2]));
    }

    private sealed record Pie : Trace
    {
        public override string Type => "pie";
    }

    [Fact]
    public void Finish_NamedLineOnLogarithmicAxes_PlacesTheNameByPowersOfTen()
    {
        var figure = Plot.Lines(new[] { 1.0, 10, 100 }, [("noise", new[] { 1000.0, 100, 10 })]) with
        {
            Layout = new() { XAxis = new() { Type = "log" }, YAxis = new() { Type = "log" } },
        };

        var name = Assert.Single(House.Finish(figure).Layout.Annotations!, note => note.Text == "noise");

        Assert.Equal((2.0, 1.0), (name.X![0], name.Y![0]));
    }
}
