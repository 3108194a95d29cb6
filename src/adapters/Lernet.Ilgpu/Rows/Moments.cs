using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Operators;

namespace Lernet.Ilgpu.Rows;

/// <summary>What a group finds out about a row of numbers, each thread having looked at some of them.</summary>
internal static class Moments
{
    /// <summary>The largest; NaN if there is one.</summary>
    public static float Max(ArrayView<float> row, ArrayView<float> room)
    {
        var max = new DeviceReal(float.NegativeInfinity);
        for (var i = Group.IdxX; i < row.IntLength; i += Group.DimX) max = DeviceReal.Max(max, row[i]);
        return Team.Combine(default(MaximumZip), max.Value, room);
    }

    /// <summary>Σ e^(x − shift).</summary>
    public static float ExpSum(ArrayView<float> row, float shift, ArrayView<float> room)
    {
        var sum = 0f;
        for (var i = Group.IdxX; i < row.IntLength; i += Group.DimX) sum += DeviceReal.Exp(row[i] - shift).Value;
        return Team.Combine(default(AddZip), sum, room);
    }

    /// <summary>ln Σ eˣ. ∞ − ∞ says nothing; e^∞ and e^−∞ are right as they are.</summary>
    public static float LogSum(ArrayView<float> row, ArrayView<float> room)
    {
        var max = Max(row, room);
        var shift = float.IsInfinity(max) ? 0 : max;
        return DeviceReal.Log(ExpSum(row, shift, room)).Value + shift;
    }

    /// <summary>The mean, and 1 / √(variance + ε).</summary>
    public static (float Mean, float Scale) Of(ArrayView<float> row, float epsilon, ArrayView<float> room)
    {
        var (sum, squares) = (0f, 0f);
        for (var i = Group.IdxX; i < row.IntLength; i += Group.DimX) sum += row[i];
        var mean = Team.Combine(default(AddZip), sum, room) / row.IntLength;
        for (var i = Group.IdxX; i < row.IntLength; i += Group.DimX) squares += (row[i] - mean) * (row[i] - mean);
        return (mean, 1 / MathF.Sqrt((Team.Combine(default(AddZip), squares, room) / row.IntLength) + epsilon));
    }
}
