namespace Lernet.Core.Tests.Ops;

/// <summary>Convolution and pooling as nested loops over plain arrays: one line per line of the definition.</summary>
internal static class PlainLoops
{
    /// <summary>All index tuples of a shape in row-major order.</summary>
    public static IEnumerable<int[]> Indices(params int[] shape) =>
        shape.Aggregate((IEnumerable<int[]>)[[]], (all, size) => all.SelectMany(i => Enumerable.Range(0, size), (i, k) => (int[])[.. i, k]));

    /// <summary>One number per index tuple, in row-major order.</summary>
    public static double[] Each(int[] shape, Func<int[], double> f) => [.. Indices(shape).Select(f)];

    /// <summary>An element by its indices; <paramref name="outside"/> where an index leaves its axis.</summary>
    public static double At(Array2 x, double outside, params int[] index)
    {
        var place = 0;
        for (var i = 0; i < index.Length; i++)
        {
            if (index[i] < 0 || index[i] >= x.Shape[i]) return outside;
            place = (place * x.Shape[i]) + index[i];
        }
        return x.Values[place];
    }

    public static int Out(int length, int kernel, int stride, int padding, int dilation = 1)
    {
        // Counted, not calculated: places where the whole kernel lies inside the padded axis.
        var count = 0;
        for (var start = -padding; start + (dilation * (kernel - 1)) < length + padding; start += stride) count++;
        return count;
    }

    public static double[] Conv2d(Array2 x, Array2 w, Array2? bias, Convolution c)
    {
        var (n, h, wide, f, perGroup) = (x.Shape[0], x.Shape[2], x.Shape[3], w.Shape[0], w.Shape[1]);
        int[] shape = [n, f, Out(h, w.Shape[2], c.Stride.Height, c.Padding.Height, c.Dilation.Height),
            Out(wide, w.Shape[3], c.Stride.Width, c.Padding.Width, c.Dilation.Width)];
        return Each(shape, y =>
        {
            var group = y[1] / (f / c.Groups);
            return (bias?[y[1]] ?? 0) + Indices(perGroup, w.Shape[2], w.Shape[3]).Sum(k => At(w, 0, y[1], k[0], k[1], k[2])
                * At(x, 0, y[0], (group * perGroup) + k[0], (y[2] * c.Stride.Height) + (k[1] * c.Dilation.Height) - c.Padding.Height,
                    (y[3] * c.Stride.Width) + (k[2] * c.Dilation.Width) - c.Padding.Width));
        });
    }

    // Each input lays its kernel over the output: the scatter form, which shares nothing with folding windows.
    public static double[] ConvTranspose2d(Array2 x, Array2 w, Array2? bias, Convolution c, Pair outputPadding)
    {
        var (perGroup, into) = (x.Shape[1] / c.Groups, w.Shape[1]);
        int[] shape = [x.Shape[0], into * c.Groups,
            ((x.Shape[2] - 1) * c.Stride.Height) - (2 * c.Padding.Height) + (c.Dilation.Height * (w.Shape[2] - 1)) + 1 + outputPadding.Height,
            ((x.Shape[3] - 1) * c.Stride.Width) - (2 * c.Padding.Width) + (c.Dilation.Width * (w.Shape[3] - 1)) + 1 + outputPadding.Width];
        var y = Each(shape, i => bias?[i[1]] ?? 0);
        foreach (var i in Indices(x.Shape))
        {
            foreach (var k in Indices(w.Shape[1..]))
            {
                var (row, column) = ((i[2] * c.Stride.Height) + (k[1] * c.Dilation.Height) - c.Padding.Height,
                    (i[3] * c.Stride.Width) + (k[2] * c.Dilation.Width) - c.Padding.Width);
                if (row < 0 || row >= shape[2] || column < 0 || column >= shape[3]) continue;
                var channel = (i[1] / perGroup * into) + k[0];
                y[(((((i[0] * shape[1]) + channel) * shape[2]) + row) * shape[3]) + column] += At(x, 0, i) * At(w, 0, i[1], k[0], k[1], k[2]);
            }
        }
        return y;
    }

    /// <summary>For every window of every plane: the places inside the picture that it sees, as (row, column).</summary>
    public static IEnumerable<(int[] Y, (int Row, int Column)[] Seen)> Pool(Array2 x, Pair kernel, Pair stride, Pair padding, Pair dilation, int rows, int columns) =>
        Indices(x.Shape[0], x.Shape[1], rows, columns).Select(y => (y, Indices(kernel.Height, kernel.Width)
            .Select(k => ((y[2] * stride.Height) + (k[0] * dilation.Height) - padding.Height, (y[3] * stride.Width) + (k[1] * dilation.Width) - padding.Width))
            .Where(p => p.Item1 >= 0 && p.Item1 < x.Shape[2] && p.Item2 >= 0 && p.Item2 < x.Shape[3]).ToArray()));
}
