using Lernet.Display.Plotly;

namespace Lernet.Display.Tests;

/// <summary>One figure of each kind, for the approved files and for the page that is looked at.</summary>
internal static class Gallery
{
    public static IReadOnlyList<(string Name, Figure Figure)> Figures { get; } =
    [
        ("line", Plot.Line(x => x * x, -10, 10, name: "f(x) = x²", xTitle: "x", caption: "The slope of x² is steep far from the minimum and flat near it.")),
        ("history", History()),
        ("groups", Groups()),
        ("bars", Plot.Bars(new[] { "setosa", "versicolor", "virginica" }, new[] { 50, 48, 37 }, caption: "One class has fewer examples than the others.", yTitle: "examples")),
        ("histogram", Plot.Histogram(Normal(400, 3), caption: "Weights drawn by He initialisation scatter around zero.", xTitle: "weight")),
        ("heatmap", Plot.Heatmap(Field.Of(8, 12, (i, j) => Math.Sin(i * 0.7) * Math.Cos(j * 0.5)), signed: true, xTitle: "input", yTitle: "unit", caption: "Weights between inputs and units.")),
        ("contour", Descent()),
        ("box", new Figure
        {
            Data = [new Box { Y = Normal(60, 5), Name = "Xavier" }, new Box { Y = Normal(60, 6), Name = "He" }],
            Layout = new() { YAxis = new() { Title = "test loss" } },
            Caption = "Both initialisations end at about the same loss.",
        }),
        ("surface", new Figure
        {
            Data = [new Surface { Z = Field.Of(25, 25, (i, j) => Math.Pow((i - 12) / 6.0, 2) - Math.Pow((j - 12) / 6.0, 2)) }],
            Caption = "A saddle: lowest along one direction, highest along the other.",
        }),
    ];

    public static FigureGrid Grid { get; } = Plot.Grid(1, 2, [Steps(0.1, 4, "Converges, learning rate 0.1"), Steps(1.05, 4, "Diverges, learning rate 1.05")],
        caption: "Both runs start at 9 on f(x) = x² and use the same axes.");

    public static DescentStepper Stepper { get; } = new(x => x * x, start: 9, formula: "f(x) = x²");

    private static Figure History()
    {
        double[] epoch = [.. Enumerable.Range(1, 30).Select(i => (double)i)];
        return Plot.Lines(epoch,
            [("train", epoch.Select(e => 0.05 + 2.2 * Math.Exp(-e / 6)).ToArray()), ("validation", epoch.Select(e => 0.2 + 2.1 * Math.Exp(-e / 5) + 0.0004 * e * e).ToArray())],
            xTitle: "epoch", yTitle: "loss", caption: "Validation loss rises again after epoch 17 while training loss keeps falling.") is var figure
            ? figure with { Layout = figure.Layout with { YAxis = figure.Layout.YAxis! with { RangeMode = "tozero" } } }
            : figure;
    }

    private static Figure Groups() => Plot.Scatter(
    [
        ("ham", Normal(60, 1).Select(v => 2 + v).ToArray(), Normal(60, 2).Select(v => 2 + v).ToArray()),
        ("spam", Normal(60, 3).Select(v => 5 + v).ToArray(), Normal(60, 4).Select(v => 4 + v).ToArray()),
    ], xTitle: "“free” per message", yTitle: "“meeting” per message", caption: "The two kinds of message overlap only a little.");

    private static Figure Descent()
    {
        var (x, y) = (new List<double> { 4 }, new List<double> { 3 });
        for (var t = 0; t < 12; t++)
        {
            x.Add(x[^1] - 0.1 * 2 * x[^1]);
            y.Add(y[^1] - 0.1 * 8 * y[^1]);
        }
        return Plot.Contour((u, v) => u * u + 4 * v * v, (-5, 5), (-4, 4), xTitle: "w₁", yTitle: "w₂", caption: "The steps go across the valley first, then along it.")
            .Over(new Scatter { X = x, Y = y, Mode = "lines+markers", Name = "steps", ShowLegend = false, Line = new() { Color = Tokens.Neg, Dash = "6px 3px" } });
    }

    private static Figure Steps(double rate, int steps, string title)
    {
        List<double> x = [9];
        for (var t = 0; t < steps; t++) x.Add(x[^1] - rate * 2 * x[^1]);
        return Plot.Line(v => v * v, -15, 15, xTitle: "x", yTitle: "f(x)", caption: title)
            .Over(new Scatter { X = x, Y = x.Select(v => v * v).ToArray(), Name = "steps", ShowLegend = false, Line = new() { Color = rate < 1 ? Tokens.Pos : Tokens.Neg, Dash = rate < 1 ? "solid" : "6px 3px" } });
    }

    // Box–Muller on a linear congruential generator: the same numbers everywhere.
    private static double[] Normal(int count, uint seed)
    {
        double Next() => ((seed = seed * 1664525 + 1013904223) + 1.0) / 4294967297.0;
        return [.. Enumerable.Range(0, count).Select(_ => Math.Sqrt(-2 * Math.Log(Next())) * Math.Cos(2 * Math.PI * Next()))];
    }
}
