namespace Lernet.Handouts.Course.Sketches;

/// <summary>Lessons 01 to 04: one neuron and how it learns.</summary>
internal static class NeuronSketches
{
    /// <summary>Three inputs, three weights, one neuron with its threshold, one output.</summary>
    public static Pen Neuron()
    {
        var pen = new Pen();
        foreach (var (y, role) in new[] { (20.0, "pos"), (48.0, "pos"), (76.0, "neg dash") })
        {
            pen.Path($"M30 {y}L78 48", role).Dot(26, y, 5.5, "paper");
        }
        return pen.Dot(88, 48, 20, "paper").Path("M77 55h11v-14h11", "").Path("M108 48h30m-6 -4.5l6 4.5l-6 4.5");
    }

    /// <summary>The same points, and the lines of four models.</summary>
    public static Pen FourModels()
    {
        var pen = new Pen();
        foreach (var (x, y) in new[] { (24, 66), (36, 74), (46, 60), (58, 78), (66, 66), (30, 50), (80, 80) })
        {
            pen.Dot(x, y, 2.6, "pos-dot");
        }
        foreach (var (x, y) in new[] { (84, 26), (98, 38), (106, 20), (122, 34), (134, 22), (116, 52), (136, 50) })
        {
            pen.Dot(x, y, 2.6, "ring");
        }
        return pen.Path("M30 12L118 88").Path("M22 22L132 82", "edge").Path("M44 8L108 90", "edge").Path("M16 30L144 76", "edge dash");
    }

    /// <summary>Sigmoid, tanh and ReLU on the same axes.</summary>
    public static Pen Activations()
    {
        var (x, y) = (Pen.Scale(-4, 4, 12, 148), Pen.Scale(-1.15, 1.6, 86, 10));
        return new Pen().Path($"M12 {y(0):0.#}H148M80 10V86", "light")
            .Curve(at => 1 / (1 + Math.Exp(-at)), -4, 4, x, y, "pos")
            .Curve(Math.Tanh, -4, 4, x, y, "neg dash")
            .Curve(at => Math.Max(0, at), -4, 1.5, x, y);
    }

    /// <summary>x² from 9 with learning rate 0.1: the steps shrink as the slope does.</summary>
    public static Pen Descent()
    {
        var (x, y) = (Pen.Scale(-11, 11, 10, 150), Pen.Scale(0, 115, 82, 8));
        var pen = new Pen().Path("M10 84H150", "edge").Curve(at => at * at, -10.2, 10.2, x, y);
        for (var (step, at) = (0, 9.0); step < 7; step++, at *= 0.8)
        {
            pen.Dot(x(at), y(at * at), step == 0 ? 3.6 : 2.6, "grad-dot");
        }
        return pen;
    }
}
