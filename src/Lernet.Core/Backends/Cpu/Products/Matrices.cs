namespace Lernet.Backends.Cpu;

/// <summary>The matrices of a view […, rows, columns], by their number in row-major order.</summary>
internal readonly struct Matrices(View view)
{
    private readonly float[] values = CpuBackend.Of(view);
    private readonly int rows = view.Shape.Array[^2], columns = view.Shape.Array[^1];

    public Matrix this[int number] => new(values, view.At(number, view.Shape.Rank - 2), view.Strides[^2], view.Strides[^1], rows, columns);
}
