namespace Lernet.Handouts.Course.Sketches;

/// <summary>Lessons 05 to 10: networks, their training, and what goes wrong in it.</summary>
internal static class NetworkSketches
{
    /// <summary>Values forward, gradients back.</summary>
    public static Pen Backpropagation() => new Pen()
        .Path("M38 26L66 40M38 70L66 52M92 44H118", "").Path("M112 40l6 4l-6 4")
        .Path("M118 54H94M66 59L42 77M62 33L44 20", "grad dash").Path("M99 50l-5 4l5 4", "grad")
        .Box(14, 16, 24, 18, "box").Box(14, 62, 24, 18, "box")
        .Dot(79, 48, 13, "paper").Path("M74 43l10 10M84 43l-10 10")
        .Dot(131, 48, 12, "ink");

    /// <summary>Layers of neurons, each joined with all of the next.</summary>
    public static Pen Layers()
    {
        var layers = new[] { (X: 24, N: 2), (X: 62, N: 4), (X: 100, N: 4), (X: 138, N: 1) }
            .Select(layer => Enumerable.Range(0, layer.N).Select(i => (X: (double)layer.X, Y: 48 + (i - (layer.N - 1) / 2.0) * 20)).ToList()).ToList();
        var pen = new Pen();
        foreach (var (left, right) in layers.Zip(layers.Skip(1)))
        {
            left.ForEach(from => right.ForEach(to => pen.Line([from, to], "light")));
        }
        layers.SelectMany(layer => layer).ToList().ForEach(neuron => pen.Dot(neuron.X, neuron.Y, 5.5, neuron.X > 130 ? "ink" : "paper"));
        return pen;
    }

    /// <summary>Loss by epoch: training falls on, validation levels off.</summary>
    public static Pen Training()
    {
        var (x, y) = (Pen.Scale(0, 30, 14, 148), Pen.Scale(0, 1, 84, 10));
        return new Pen().Path("M14 84H148", "edge")
            .Curve(at => 0.9 * Math.Exp(-at / 5) + 0.03, 0, 30, x, y, "pos")
            .Curve(at => 0.84 * Math.Exp(-at / 4.4) + 0.13 + 0.004 * at, 0, 30, x, y, "neg dash")
            .Dot(x(16), y(0.84 * Math.Exp(-16 / 4.4) + 0.194), 3.4, "ring");
    }

    /// <summary>Plain steps bounce across a ravine; with momentum they roll along it.</summary>
    public static Pen Ravine()
    {
        var pen = new Pen();
        foreach (var r in new[] { 9, 20, 32 })
        {
            pen.Ellipse(92, 50, r * 1.9, r, "edge");
        }
        return pen.Line(Path(rate: 0.93, momentum: 0, steps: 12), "edge dash").Line(Path(rate: 0.14, momentum: 0.78, steps: 26), "grad");
    }

    /// <summary>The gradient of each layer, from the last to the first.</summary>
    public static Pen Vanishing()
    {
        var pen = new Pen().Path("M14 84H148", "edge");
        for (var layer = 0; layer < 8; layer++)
        {
            var height = 68 * Math.Pow(0.6, layer);
            pen.Box(128 - layer * 15.5, 84 - height, 9, height, "grad-dot");
        }
        return pen;
    }

    /// <summary>A curve through every point beside the one that was meant.</summary>
    public static Pen Overfitting()
    {
        var (x, y) = (Pen.Scale(0, 6, 14, 146), Pen.Scale(-1.6, 1.8, 86, 10));
        double Truth(double at) => Math.Sin(at);
        double Wild(double at) => Math.Sin(at) + 0.62 * Math.Sin(at * Math.PI * 1.5);
        var pen = new Pen().Curve(Truth, 0, 6, x, y, "edge dash").Curve(Wild, 0, 6, x, y);
        for (var at = 1 / 3.0; at < 6; at += 2 / 3.0)
        {
            pen.Dot(x(at), y(Wild(at)), 2.8, "pos-dot");
        }
        return pen;
    }

    private static IEnumerable<(double X, double Y)> Path(double rate, double momentum, int steps)
    {
        var (x, y, u, v) = (-70.0, 30.0, 0.0, 0.0);
        yield return (92 + x, 50 - y);
        for (var step = 0; step < steps; step++)
        {
            (u, v) = (momentum * u - rate * 0.16 * x, momentum * v - rate * 1.9 * y);
            (x, y) = (x + u, y + v);
            yield return (92 + x, 50 - y);
        }
    }
}
