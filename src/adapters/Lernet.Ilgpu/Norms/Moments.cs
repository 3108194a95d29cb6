using ILGPU;

namespace Lernet.Ilgpu.Norms;

/// <summary>Some numbers: how many, their mean, and the sum of squares around it.</summary>
internal readonly struct Moments(float count, float mean, float squares)
{
    public float Mean => mean;

    /// <summary>The variance, which divides by the count; never below 0.</summary>
    public float Variance => squares > 0 || float.IsNaN(squares) ? squares / count : 0;

    public static Moments Load(ArrayView<float> x, int at, int step) => new(x[at], x[at + step], x[at + (2 * step)]);

    /// <summary>The same of both together.</summary>
    /// <remarks>T. Chan, G. Golub and R. LeVeque 1983, "Algorithms for computing the sample variance".</remarks>
    public Moments With(Moments other)
    {
        var (all, distance) = (count + other.Count, other.Mean - mean);
        var share = other.Count / all;
        return new(all, mean + (distance * share), squares + other.Squares + (distance * distance * count * share));
    }

    public void Store(ArrayView<float> y, int at, int step)
    {
        y[at] = count;
        y[at + step] = mean;
        y[at + (2 * step)] = squares;
    }

    private float Count => count;

    private float Squares => squares;
}
