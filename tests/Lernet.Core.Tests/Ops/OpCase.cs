namespace Lernet.Core.Tests.Ops;

/// <summary>One row of the op table: how to call the op, on what, and what must come out.</summary>
/// <param name="Op">The public method or operator of Tensor that the row covers; overloads share a name.</param>
/// <param name="Run">Calls the op.</param>
/// <param name="Inputs">Inputs inside the domain, away from kinks.</param>
/// <param name="Oracle">The same in plain .NET double arithmetic, written independently of the library.</param>
public sealed record OpCase(string Op, Func<Tensor[], Tensor> Run, Input[] Inputs, Func<Array2[], double[]> Oracle)
{
    /// <summary>Relative tolerance on the Cpu backend.</summary>
    public double Tolerance { get; init; } = 2e-6; // 16 float32 roundings of at most 6e-8 each, twice over

    /// <summary>Derivatives exist and flow.</summary>
    public bool HasGradient { get; init; } = true;

    /// <summary>Extreme values for unary elementwise ops: 0, tiny, huge, infinite, NaN.</summary>
    public float[] Extremes { get; init; } = [];

    /// <summary>The derivative of the op as a formula, for gradients at extremes.</summary>
    public Func<double, double>? Slope { get; init; }

    public string Title { get; init; } = Op;

    public override string ToString() => Title;
}

/// <summary>Uniform numbers in [Low, High) of a shape; the seed is the input's place.</summary>
public sealed record Input(int[] Shape, double Low = -2, double High = 2, Func<double, double>? Shape2 = null)
{
    public double[] Values(int seed)
    {
        var random = new Randoms(new Seed(seed + 100));
        var values = new double[new Shape(Shape).Elements];
        for (var i = 0; i < values.Length; i++)
        {
            var x = Low + ((High - Low) * random.NextUniform());
            values[i] = (float)(Shape2?.Invoke(x) ?? x);
        }
        return values;
    }
}

/// <summary>What an oracle sees of an input: values in row-major order with up to three sizes.</summary>
public sealed class Array2(double[] values, int[] shape)
{
    public double[] Values => values;

    public int[] Shape => shape;

    public double this[int i] => values[i];

    public double this[int i, int j] => values[(i * shape[1]) + j];

    public double this[int i, int j, int k] => values[(((i * shape[1]) + j) * shape[2]) + k];
}
