using Lernet.Data;
using Lernet.Display.Plotly;
using Lernet.Nn;

namespace Lernet.Display;

public static partial class Plot
{
    private const int RegionPlaces = 81;

    /// <summary>Which answer a neuron gives where, with the border between the two regions and the examples on top.</summary>
    /// <param name="neuron">A neuron of two inputs.</param>
    /// <param name="data">Examples of two features in two classes.</param>
    /// <param name="caption">The finding; counts the right answers without it.</param>
    /// <exception cref="ArgumentException">The data has not two features and two classes.</exception>
    public static Figure Regions(Neuron neuron, DataSet data, string? caption = null) => Regions(neuron, data, neuron.Boundary, caption);

    /// <summary>Which of two answers a model gives where, with the border between the two regions and the examples on top.</summary>
    /// <param name="model">A model of two inputs with one output, or with one score for each of two classes.</param>
    /// <param name="data">Examples of two features in two classes.</param>
    /// <param name="boundary">Outputs above it mean the class with the larger label; of two scores the larger one wins.</param>
    /// <param name="caption">The finding; counts the right answers without it.</param>
    /// <exception cref="ArgumentException">The data has not two features and two classes, or the model more than two outputs.</exception>
    public static Figure Regions(Module model, DataSet data, double boundary = 0, string? caption = null)
    {
        if (data.Features != 2 || data.Classes != 2)
            throw new ArgumentException($"regions: {data.Name} has {data.Features} features and {data.Classes} classes. The picture needs two of each; take two columns, or two classes.", nameof(data));
        var inputs = data.Inputs.ToDoubles();
        double[] x0 = [.. Column(inputs, 0)], x1 = [.. Column(inputs, 1)];
        double[] xs = Places(x0), ys = Places(x1);
        double[] grid = [.. ys.SelectMany(y => xs.SelectMany(x => new[] { x, y }))];
        var scores = Scores(model, Tensor.From(grid, [xs.Length * ys.Length, 2]), boundary);
        double Score(int i, int j) => scores[i * xs.Length + j];
        var (lineX, lineY) = ZeroLine.Of(Score, xs, ys);
        var (upper, classes) = (data.Labels[1] > data.Labels[0] ? 1 : 0, data.ClassNumbers());
        var right = Scores(model, data.Inputs, boundary).Zip(classes).Count(pair => (pair.First > 0 ? upper : 1 - upper) == pair.Second);
        Scatter Points(int c) => new()
        {
            X = x0.Where((_, i) => classes[i] == c).ToArray(), Y = x1.Where((_, i) => classes[i] == c).ToArray(), Mode = "markers", Name = data.TargetNames[c],
            Marker = new() { Color = c == upper ? Tokens.Pos : Tokens.Neg, Symbol = c == upper ? "circle" : "square-open" },
        };
        return new Figure
        {
            Data =
            [
                new Heatmap { Z = Field.Of(ys.Length, xs.Length, (i, j) => Math.Sign(Score(i, j))), X = xs, Y = ys, ZMin = -1, ZMax = 1, ColorScale = ColorScale.Regions, ShowScale = false },
                new Scatter { X = lineX, Y = lineY, Mode = "lines", Name = "boundary", ShowLegend = false, Line = new() { Color = Tokens.Ink, Width = 1.5, Dash = "solid" } },
                Points(1 - upper), Points(upper),
            ],
            Layout = new() { XAxis = new() { Title = data.FeatureNames[0] }, YAxis = new() { Title = data.FeatureNames[1] }, ShowLegend = true },
            Caption = caption ?? $"{right} of {data.Count} examples lie on their own side of the border, {Numbers.Percent((double)right / data.Count)}.",
        };
    }

    private static IEnumerable<double> Column(double[] rows, int column) => rows.Where((_, i) => i % 2 == column);

    private static double[] Places(double[] values)
    {
        var (low, high) = (values.Min(), values.Max());
        var margin = high > low ? 0.08 * (high - low) : 1;
        return [.. Enumerable.Range(0, RegionPlaces).Select(i => low - margin + (high - low + 2 * margin) * i / (RegionPlaces - 1))];
    }

    // Above zero means the class with the larger label.
    private static double[] Scores(Module model, Tensor x, double boundary)
    {
        var output = model.Predict(x);
        var values = output.ToDoubles();
        return (values.Length / x.Shape[0]) switch
        {
            1 => [.. values.Select(value => value - boundary)],
            2 => [.. values.Chunk(2).Select(pair => pair[1] - pair[0])],
            var outputs => throw new ArgumentException($"regions: {model} has {outputs} outputs. The picture tells two answers apart: one output, or one score for each of two classes.", nameof(model)),
        };
    }
}
