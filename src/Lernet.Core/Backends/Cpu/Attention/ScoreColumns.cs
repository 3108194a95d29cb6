using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>What is done to the scores of some queries, a column for each and a row for each key: lanes are queries, so that nothing is
/// ever combined across a vector.</summary>
internal static class ScoreColumns<V> where V : struct, ILanes<V>
{
    /// <summary>Scores become weights in their place, e^(scale x) / Σ e^(scale x) over the keys that a query sees, else 0; 0 where every
    /// score is −∞.</summary>
    /// <param name="scores">[S, T].</param>
    /// <param name="scale">1 / √D.</param>
    /// <param name="seen">How many keys the first query sees.</param>
    /// <param name="causal">Whether each query sees one key more than the one before it.</param>
    public static void Weigh(in Matrix scores, float scale, int seen, bool causal)
    {
        for (var t = 0; t < scores.Columns; t += V.Count)
        {
            var count = Math.Min(V.Count, scores.Columns - t);
            var (all, some) = causal ? (Math.Min(seen + t, scores.Rows), Math.Min(seen + t + count - 1, scores.Rows)) : (scores.Rows, scores.Rows);
            Softmax(ref scores.Values[scores.At(0, t)], scores.RowStep, (nuint)count, all, some, scale);
            for (var s = some; s < scores.Rows; s++) scores.Values.AsSpan(scores.At(s, t), count).Clear();
        }
    }

    /// <summary>Gradients of weights become gradients of scores in their place: (x − Σ w x) w scale, and 0 for keys that a query does not see.</summary>
    /// <param name="gradients">[S, T].</param>
    /// <param name="weights">[S, T].</param>
    /// <param name="scale">1 / √D.</param>
    /// <param name="seen">How many keys the first query sees.</param>
    /// <param name="causal">Whether each query sees one key more than the one before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Slope(in Matrix gradients, in Matrix weights, float scale, int seen, bool causal)
    {
        for (var t = 0; t < gradients.Columns; t += V.Count)
        {
            var count = (nuint)Math.Min(V.Count, gradients.Columns - t);
            ref var x = ref gradients.Values[gradients.At(0, t)];
            ref var w = ref weights.Values[weights.At(0, t)];
            V even = V.Same(0), odd = even, by = V.Same(scale);
            var s = 0;
            for (; s + 2 <= gradients.Rows; s += 2)
            {
                even = V.MultiplyAdd(Load(ref At(ref x, gradients, s), count), Load(ref At(ref w, weights, s), count), even);
                odd = V.MultiplyAdd(Load(ref At(ref x, gradients, s + 1), count), Load(ref At(ref w, weights, s + 1), count), odd);
            }
            if (s < gradients.Rows) even = V.MultiplyAdd(Load(ref At(ref x, gradients, s), count), Load(ref At(ref w, weights, s), count), even);
            var mean = even + odd;
            var all = causal ? seen + t : gradients.Rows;
            for (s = 0; s < gradients.Rows; s++)
            {
                ref var place = ref At(ref x, gradients, s);
                var slope = (Load(ref place, count) - mean) * Load(ref At(ref w, weights, s), count) * by;
                Store(V.FirstOf(V.Same(0), Hidden(s, all), slope), ref place, count);
            }
        }
    }

    // All queries of a vector see the first keys; from there on, each key hides itself from one query more.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Softmax(ref float x, nint step, nuint count, int all, int some, float scale)
    {
        V nothing = V.Same(float.NegativeInfinity), max = nothing, other = nothing;
        var s = 0;
        for (; s + 2 <= all; s += 2)
        {
            max = V.Max(max, Load(ref Unsafe.Add(ref x, s * step), count));
            other = V.Max(other, Load(ref Unsafe.Add(ref x, (s + 1) * step), count));
        }
        max = V.Max(max, other);
        for (; s < some; s++) max = V.Max(max, V.FirstOf(nothing, Hidden(s, all), Load(ref Unsafe.Add(ref x, s * step), count)));

        var blind = V.Equal(max, nothing);
        V shift = V.Select(blind, V.Same(0), max), by = V.Same(scale), sum = V.Same(0);
        for (s = 0; s < all; s++)
        {
            ref var place = ref Unsafe.Add(ref x, s * step);
            var value = V.Exp((Load(ref place, count) - shift) * by);
            Store(value, ref place, count);
            sum += value;
        }
        for (; s < some; s++)
        {
            ref var place = ref Unsafe.Add(ref x, s * step);
            var value = V.FirstOf(V.Same(0), Hidden(s, all), V.Exp((Load(ref place, count) - shift) * by));
            Store(value, ref place, count);
            sum += value;
        }
        var share = V.Select(blind, V.Same(0), V.Same(1) / sum);
        for (s = 0; s < some; s++)
        {
            ref var place = ref Unsafe.Add(ref x, s * step);
            Store(V.FirstOf(V.Same(0), Hidden(s, all), Load(ref place, count) * share), ref place, count);
        }
    }

    // How many of the first queries do not see a key, if so many keys are seen by all. What they do not see is 0 by choice, as 0 · NaN is NaN.
    private static nuint Hidden(int key, int all) => (nuint)Math.Max(0, key - all + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float At(ref float x, in Matrix matrix, int row) => ref Unsafe.Add(ref x, (nint)row * matrix.RowStep);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Load(ref float x, nuint count) => count == (nuint)V.Count ? V.Load(ref x, 0) : V.LoadPart(ref x, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(V value, ref float y, nuint count)
    {
        if (count == (nuint)V.Count) value.Store(ref y, 0);
        else value.StorePart(ref y, count);
    }
}
