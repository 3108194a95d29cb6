using Lernet.Display.Plotly;

namespace Lernet.Display.Tests;

public class PlotlyJsonTests
{
    [Fact]
    public void Write_Trace_HasTypeFirstAndLowerCaseKeys() =>
        Assert.Equal("""{"type":"heatmap","colorscale":[[0,"#fdfdfb"],[1,"#b2c9de"]],"z":[[1,2]],"zmin":0}""",
            PlotlyJson.Write(new Heatmap { Z = new double[,] { { 1, 2 } }, ZMin = 0, ColorScale = ColorScale.Tints }));

    [Fact]
    public void Write_Numbers_HaveSevenDigitsAndNoNaN() =>
        Assert.Equal("""{"type":"scatter","x":[0.3333333,1E-10,123456800],"y":[null,null,0]}""",
            PlotlyJson.Write(new Scatter { X = new[] { 1 / 3.0, 1e-10, 123456789 }, Y = new[] { double.NaN, double.PositiveInfinity, -0.0 } }));

    [Fact]
    public void Write_Title_IsAnObject() =>
        Assert.Equal("""{"title":{"text":"∇ < η"}}""".Replace("<", "\\u003C"), PlotlyJson.Write(new Axis { Title = "∇ < η" }));

    [Fact]
    public void Write_Extra_IsKeptUnderItsOwnName() =>
        Assert.Equal("""{"type":"bar","cliponaxis":false,"name":"a"}""",
            PlotlyJson.Write(new Bar { Name = "a", Extra = new() { ["cliponaxis"] = false } }));

    [Fact]
    public void Write_ExtraUnderTheNameOfAProperty_Wins() =>
        Assert.Equal("""{"type":"heatmap","colorscale":"Viridis"}""",
            PlotlyJson.Write(new Heatmap { ColorScale = ColorScale.Tints, Extra = new() { ["colorscale"] = "Viridis" } }));

    [Fact]
    public void Exact_Numbers_HaveAllDigits() =>
        Assert.Equal("""{"type":"scatter","x":[0.30000000000000004,123456789.125,null]}""",
            PlotlyJson.Exact(new Scatter { X = new[] { 0.1 + 0.2, 123456789.125, double.NaN } }).ToJsonString());

    [Fact]
    public void Write_CollectionExpression_IsASeries() =>
        Assert.Equal("""{"type":"scatter","x":[1,2],"y":[1,4]}""", PlotlyJson.Write(new Scatter { X = [1, 2], Y = [.. new[] { 1.0, 2 }.Select(v => v * v)] }));

    [Fact]
    public void Write_ForeignObject_IsRefused() =>
        Assert.StartsWith("A figure cannot hold a Version.", Assert.Throws<ArgumentException>(() => PlotlyJson.Write(new Bar { Extra = new() { ["x"] = new Version() } })).Message);
}
