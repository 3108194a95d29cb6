namespace Lernet.Backends.Cpu;

/// <summary>Recurrent layers over whole sequences, threads over examples.</summary>
internal static class Recurrence
{
    // Whole tiles of rows.
    private const int LeastExamples = 8;

    public static void Forward<TStep>(View gates, View weight, View? bias, View start, View startMemory, View outputs, View memory)
        where TStep : struct, IRecurrentStep
    {
        var (steps, size) = (gates.Shape.Array[1], weight.Shape.Array[1]);
        if (gates.Length == 0) return;
        using var kept = KeptMatrix.Of(Whole(weight, transposed: true));
        var biases = bias is { } given ? Stretch.Of(given) : new Stretch(new float[weight.Shape.Array[0]], 0);
        var arrays = new ForwardArrays { Gates = Stretch.Of(gates), Bias = biases, Outputs = Stretch.Of(outputs), Memory = Stretch.Of(memory) };
        Work.Split(gates.Shape.Array[0], Grain(gates.Shape.Array[0]),
            new ForwardLoop<TStep>(kept, arrays, steps, size, Stretch.Of(start), Stretch.Of(startMemory)));
    }

    public static void Backward<TStep>(BackwardArrays arrays, View gates, View weight, View start, View startMemory) where TStep : struct, IRecurrentStep
    {
        var (steps, size) = (gates.Shape.Array[1], weight.Shape.Array[1]);
        if (gates.Length == 0) return;
        using var kept = KeptMatrix.Of(Whole(weight, transposed: false));
        Work.Split(gates.Shape.Array[0], Grain(gates.Shape.Array[0]),
            new BackwardLoop<TStep>(kept, arrays, steps, size, Stretch.Of(start), Stretch.Of(startMemory)));
    }

    private static int Grain(int examples)
    {
        var share = (examples + Work.Threads - 1) / Work.Threads;
        return Math.Max(LeastExamples, (share + LeastExamples - 1) / LeastExamples * LeastExamples);
    }

    private static Matrix Whole(View x, bool transposed)
    {
        var (rows, columns) = (x.Shape.Array[0], x.Shape.Array[1]);
        return transposed
            ? new(CpuBackend.Of(x), x.Offset, 1, columns, columns, rows)
            : new(CpuBackend.Of(x), x.Offset, columns, 1, rows, columns);
    }
}
