namespace Lernet;

/// <summary>NumPy's broadcasting rule: shapes are aligned at their last axes; sizes must be equal or one of them 1.</summary>
internal static class Broadcasting
{
    /// <summary>The common shape of two operands.</summary>
    /// <exception cref="ShapeException">Two aligned sizes differ and neither is 1.</exception>
    public static Shape Common(string op, Shape a, Shape b)
    {
        if (ReferenceEquals(a, b) || a.Equals(b)) return a;
        Span<int> result = stackalloc int[Math.Max(a.Rank, b.Rank)];
        for (var back = 1; back <= result.Length; back++)
        {
            var sizeA = back <= a.Rank ? a.Array[^back] : 1;
            var sizeB = back <= b.Rank ? b.Array[^back] : 1;
            if (sizeA != sizeB && sizeA != 1 && sizeB != 1) throw ShapeException.NotBroadcastable(op, a, b);
            result[^back] = sizeA == 1 ? sizeB : sizeA;
        }
        return Shape.Create(result);
    }

    /// <summary>Whether <paramref name="from"/> can be stretched to <paramref name="to"/>.</summary>
    public static bool Fits(Shape from, Shape to)
    {
        if (from.Rank > to.Rank) return false;
        for (var back = 1; back <= from.Rank; back++)
        {
            if (from.Array[^back] != to.Array[^back] && from.Array[^back] != 1) return false;
        }
        return true;
    }

    /// <summary>Strides that read <paramref name="from"/> as if it had shape <paramref name="to"/>: stretched axes step by 0.</summary>
    public static int[] Strides(Shape from, int[] strides, Shape to)
    {
        var result = new int[to.Rank];
        for (var back = 1; back <= from.Rank; back++)
        {
            result[^back] = from.Array[^back] == 1 ? 0 : strides[^back];
        }
        return result;
    }
}
