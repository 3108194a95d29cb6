namespace Lernet.Nn;

public static partial class Initializers
{
    /// <summary>Rows (or columns, if there are fewer) at right angles and of length 1: the layer turns signals and does not stretch them.</summary>
    /// <remarks>Saxe, McClelland and Ganguli 2013, arXiv:1312.6120. Gram–Schmidt, twice over, on normal numbers. Axes after the first count
    /// as one.</remarks>
    public static Tensor Orthogonal(Shape shape, Seed seed) => Orthogonal(gain: 1)(shape, seed);

    /// <summary>Orthogonal rows or columns of length gain.</summary>
    /// <param name="gain">See <see cref="Gain"/>.</param>
    public static Initializer Orthogonal(double gain) => (shape, seed) =>
    {
        CheckMatrix("orthogonal", shape);
        var (rows, columns) = (shape[0], shape.Elements / shape[0]);
        var (count, length) = (Math.Min(rows, columns), Math.Max(rows, columns));
        var numbers = Tensor.Normal([count, length], seed).ToDoubles();
        var basis = Enumerable.Range(0, count).Select(k => numbers.AsSpan(k * length, length).ToArray()).ToArray();
        for (var k = 0; k < count; k++)
        {
            // Once leaves what rounding puts back; twice is enough (Kahan and Parlett).
            for (var pass = 0; pass < 2; pass++)
            {
                for (var j = 0; j < k; j++) Subtract(basis[k], basis[j], Dot(basis[k], basis[j]));
            }
            var size = Math.Sqrt(Dot(basis[k], basis[k]));
            for (var i = 0; i < length; i++) basis[k][i] /= size;
        }
        var values = new double[shape.Elements];
        for (var k = 0; k < values.Length; k++)
        {
            var (row, column) = (k / columns, k % columns);
            values[k] = gain * (rows <= columns ? basis[row][column] : basis[column][row]);
        }
        return Tensor.From(values, shape);
    };

    /// <summary>1 on the diagonal, else 0: a layer that changes nothing at first.</summary>
    public static Tensor Identity(Shape shape, Seed seed) => Dirac(shape, seed);

    /// <summary>A convolution that copies its first channels: 1 in the middle of kernel [k, k], else 0. For a matrix, the identity.</summary>
    public static Tensor Dirac(Shape shape, Seed seed)
    {
        CheckMatrix("dirac", shape);
        var values = new float[shape.Elements];
        var (kernel, middle) = (values.Length / (shape[0] * shape[1]), 0);
        foreach (var size in shape.Sizes[2..]) middle = (middle * size) + (size / 2);
        for (var k = 0; k < Math.Min(shape[0], shape[1]); k++) values[(((k * shape[1]) + k) * kernel) + middle] = 1;
        return Tensor.From(values, shape);
    }

    /// <summary>Normal, with a share of the inputs of each neuron cut off.</summary>
    /// <remarks>Martens 2010, "Deep learning via Hessian-free optimization". Exactly ⌈share · inputs⌉ weights of each neuron are 0.</remarks>
    /// <param name="share">How many weights are 0, from 0 to 1.</param>
    /// <param name="std">The standard deviation of the others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static Initializer Sparse(double share, double std = 0.01)
    {
        Require.Within(0, 1, share, "sparse");
        return (shape, seed) =>
        {
            CheckMatrix("sparse", shape);
            var values = Tensor.Normal(shape, seed, 0, std).ToArray();
            var (inputs, randoms) = (values.Length / shape[0], new Randoms(seed.For("zeros")));
            var zeros = (int)Math.Ceiling(share * inputs);
            for (var row = 0; row < shape[0]; row++)
            {
                foreach (var column in randoms.Permutation(inputs).AsSpan(0, zeros)) values[(row * inputs) + column] = 0;
            }
            return Tensor.From(values, shape);
        };
    }

    private static void CheckMatrix(string name, Shape shape)
    {
        if (shape.Rank < 2 || shape.Elements == 0)
        {
            throw new ArgumentException($"{name}: {shape} is no matrix of weights. Give [outputs, inputs, …] with at least one number.", nameof(shape));
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static void Subtract(double[] a, double[] b, double factor)
    {
        for (var i = 0; i < a.Length; i++) a[i] -= factor * b[i];
    }
}
