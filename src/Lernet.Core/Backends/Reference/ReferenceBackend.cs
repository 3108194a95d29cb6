using Lernet.Operators;
using Lernet.Random;

namespace Lernet.Backends.Reference;

/// <summary>The definition of every kernel: double precision, one plain loop each, nothing clever.</summary>
internal sealed class ReferenceBackend : IBackend
{
    public string Name => "reference";

    public Buffer Allocate(int length) => new ReferenceBuffer(length);

    public void Upload(ReadOnlySpan<float> values, Buffer y)
    {
        for (var i = 0; i < values.Length; i++) Of(y)[i] = values[i];
    }

    public void Upload(ReadOnlySpan<double> values, Buffer y) => values.CopyTo(Of(y));

    public void Download(View x, Span<float> values)
    {
        for (var i = 0; i < x.Length; i++) values[i] = (float)Of(x)[x.At(i)];
    }

    public void Download(View x, Span<double> values)
    {
        for (var i = 0; i < x.Length; i++) values[i] = Of(x)[x.At(i)];
    }

    public void Fill(View y, double value)
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = value;
    }

    public void Copy(View x, View y)
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = Of(x)[x.At(i)];
    }

    public void Accumulate(View x, View y)
    {
        for (var i = 0; i < x.Length; i++) Of(y)[y.At(i)] += Of(x)[x.At(i)];
    }

    public void Map<TOp>(TOp op, View x, View y) where TOp : struct, IMap
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = op.Invoke((Real64)Of(x)[x.At(i)]).Value;
    }

    public void Zip<TOp>(TOp op, View a, View b, View y) where TOp : struct, IZip
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = op.Invoke((Real64)Of(a)[a.At(i)], Of(b)[b.At(i)]).Value;
    }

    public void Update<TOp>(TOp op, View gradient, View parameter, View first, View second, View third) where TOp : struct, IUpdate
    {
        for (var i = 0; i < parameter.Length; i++)
        {
            var p = new Real64(Of(parameter)[parameter.At(i)]);
            var (a, b, c) = (State(first, 0), State(second, 1), State(third, 2));
            op.Invoke(new Real64(Of(gradient)[gradient.At(i)]), ref p, ref a, ref b, ref c);
            Of(parameter)[parameter.At(i)] = p.Value;
            if (op.States > 0) Of(first)[first.At(i)] = a.Value;
            if (op.States > 1) Of(second)[second.At(i)] = b.Value;
            if (op.States > 2) Of(third)[third.At(i)] = c.Value;

            Real64 State(View view, int number) => op.States > number ? new(Of(view)[view.At(i)]) : default;
        }
    }

    public void Where(View condition, View a, View b, View y)
    {
        for (var i = 0; i < y.Length; i++)
        {
            Of(y)[y.At(i)] = Of(condition)[condition.At(i)] != 0 ? Of(a)[a.At(i)] : Of(b)[b.At(i)];
        }
    }

    public void Reduce<TOp>(TOp op, View x, View y) where TOp : struct, IReducer
    {
        Fill(y, op.Identity);
        var target = y.Stretched(x.Shape);
        for (var i = 0; i < x.Length; i++)
        {
            ref var sum = ref Of(y)[target.At(i)];
            sum = op.Invoke((Real64)sum, Of(x)[x.At(i)]).Value;
        }
    }

    public void ArgReduce(View x, int axis, bool largest, View y)
    {
        Fill(y, 0);
        for (var i = 0; i < y.Length; i++)
        {
            var start = Start(x, y, i);
            var best = 0;
            for (var k = 1; k < x.Shape[axis]; k++)
            {
                var (value, held) = (Of(x)[start + (k * x.Strides[axis])], Of(x)[start + (best * x.Strides[axis])]);
                if (!double.IsNaN(held) && (double.IsNaN(value) || (largest ? value > held : value < held))) best = k;
            }
            Of(y)[y.At(i)] = best;
        }
    }

    public void Scan<TOp>(TOp op, View x, int axis, View y) where TOp : struct, IReducer
    {
        for (var i = 0; i < x.Length; i++)
        {
            var isFirst = i / x.Shape.Strides[axis] % x.Shape[axis] == 0;
            var before = isFirst ? op.Identity : Of(y)[y.At(i) - y.Strides[axis]];
            Of(y)[y.At(i)] = op.Invoke((Real64)before, Of(x)[x.At(i)]).Value;
        }
    }

    public void MatMul(View a, View b, View y)
    {
        var (rows, inner, columns) = (a.Shape[-2], a.Shape[-1], b.Shape[-1]);
        for (var i = 0; i < y.Length; i++)
        {
            var (batch, row, column) = (i / (rows * columns), i / columns % rows, i % columns);
            var sum = 0.0;
            for (var k = 0; k < inner; k++)
            {
                sum += Of(a)[a.At((((batch * rows) + row) * inner) + k)] * Of(b)[b.At((((batch * inner) + k) * columns) + column)];
            }
            Of(y)[y.At(i)] = sum;
        }
    }

    public void Gather(View x, View index, int axis, View y)
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = Of(x)[Picked(x, index, axis, i)];
    }

    public void Scatter<TOp>(TOp op, View x, View index, int axis, View y) where TOp : struct, IZip
    {
        for (var i = 0; i < x.Length; i++)
        {
            ref var target = ref Of(y)[Picked(y, index, axis, i)];
            target = op.Invoke((Real64)target, Of(x)[x.At(i)]).Value;
        }
    }

    public void ArgSort(View x, int axis, View y)
    {
        var lines = x.Shape.With(axis, 1);
        for (var i = 0; i < lines.Elements; i++)
        {
            var (fromX, toY) = ((x with { Shape = lines }).At(i), (y with { Shape = lines }).At(i));
            // Order by of LINQ is stable; the comparer of double puts NaN first.
            var order = Enumerable.Range(0, x.Shape[axis]).OrderBy(k => double.IsNaN(At(k))).ThenBy(At).ToArray();
            for (var k = 0; k < order.Length; k++) Of(y)[toY + (k * y.Strides[axis])] = order[k];

            double At(int k) => Of(x)[fromX + (k * x.Strides[axis])];
        }
    }

    public void Uniform(View y, ulong seed, ulong stream)
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = Philox.Uniform(Philox.At(seed, stream, (ulong)i));
    }

    public void Normal(View y, ulong seed, ulong stream)
    {
        for (var i = 0; i < y.Length; i++) Of(y)[y.At(i)] = NormalQuantile.At(Philox.At(seed, stream, (ulong)i));
    }

    // The place in x of element i of the index view, with its position on the axis replaced by the index.
    private static int Picked(View x, View index, int axis, int i)
    {
        var position = i / index.Shape.Strides[axis] % index.Shape[axis];
        var picked = (int)Of(index)[index.At(i)];
        return Start(x, index, i) + ((picked - position) * x.Strides[axis]);
    }

    // The place in x of the element whose indices are those of element i of another view of the same rank.
    private static int Start(View x, View other, int i) => (x with { Shape = other.Shape }).At(i);

    private static double[] Of(View x) => Of(x.Buffer);

    private static double[] Of(Buffer x) => ((ReferenceBuffer)x).Values;
}
