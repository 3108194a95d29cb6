namespace Lernet.Core.Tests.Properties;

/// <summary>Multi-indices in row-major order and where they are: index arithmetic that shares nothing with the library's strides.</summary>
internal static class Places
{
    /// <summary>All multi-indices of a shape.</summary>
    public static IEnumerable<int[]> Of(IReadOnlyList<int> sizes)
    {
        if (sizes.Count == 0) return [[]];
        return from first in Enumerable.Range(0, sizes[0]) from rest in Of([.. sizes.Skip(1)]) select (int[])[first, .. rest];
    }

    /// <summary>The place of a multi-index among the numbers in row-major order; axes that the index has too many in front are left out, and
    /// axes of size 1 are stretched.</summary>
    public static int At(Shape shape, int[] index)
    {
        var place = 0;
        var own = index[(index.Length - shape.Rank)..];
        for (var axis = 0; axis < shape.Rank; axis++) place = (place * shape[axis]) + (shape[axis] == 1 ? 0 : own[axis]);
        return place;
    }

    /// <summary>NumPy's broadcasting, as its manual words it: null when two sizes differ and neither is 1.</summary>
    public static int[]? Broadcast(Shape a, Shape b)
    {
        var (left, right) = (new Stack<int>([.. a]), new Stack<int>([.. b]));
        var result = new LinkedList<int>();
        while (left.Count > 0 || right.Count > 0)
        {
            var (x, y) = (left.TryPop(out var p) ? p : 1, right.TryPop(out var q) ? q : 1);
            if (x != y && x != 1 && y != 1) return null;
            result.AddFirst(x == 1 ? y : x);
        }
        return [.. result];
    }
}
