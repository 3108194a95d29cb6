namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The number where the mask is not 0, x elsewhere.</summary>
    /// <param name="mask">Broadcast against this tensor.</param>
    /// <param name="value">The number.</param>
    public Tensor MaskedFill(Tensor mask, double value) => Where(mask, Full(Backend, Shape.Scalar, value), this);

    /// <summary>The number where x is NaN, x elsewhere; derivative 0 where it was NaN.</summary>
    public Tensor ReplaceNaN(double value = 0) => MaskedFill(IsNaN(), value);

    /// <summary>x held between two tensors; NaN stays NaN. Where min is above max, max counts.</summary>
    /// <param name="min">Lower bounds, broadcast against this tensor; they get the gradient where x is below.</param>
    /// <param name="max">Upper bounds; they get the gradient where x is above.</param>
    public Tensor Clamp(Tensor min, Tensor max)
    {
        var raised = Where(Less(min), min, this);
        return Where(raised.Greater(max), max, raised);
    }

    /// <summary>The elements where the mask is not 0, in row-major order: as many as there are, so the shape depends on the numbers.</summary>
    /// <param name="mask">Broadcast against this tensor.</param>
    /// <returns>A vector.</returns>
    public Tensor MaskedSelect(Tensor mask)
    {
        var shape = Broadcasting.Common("masked select", Shape, mask.Shape);
        var places = mask.Expand(shape).ToDoubles().Select((value, i) => (value, i)).Where(p => p.value != 0).Select(p => p.i);
        return Expand(shape).Flatten(0).TakeAt(0, places);
    }

    /// <summary>Where the elements that are not 0 stand, in row-major order; no derivative.</summary>
    /// <returns>[count, rank]: one row of indices per element.</returns>
    public Tensor NonZero()
    {
        var (values, rows) = (ToDoubles(), new List<double>());
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0) continue;
            for (var axis = 0; axis < Rank; axis++) rows.Add(i / Shape.Strides[axis] % Shape.Array[axis]);
        }
        return From([.. rows], [Rank == 0 ? values.Count(v => v != 0) : rows.Count / Rank, Rank], Backend);
    }
}
