namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Tensors side by side along an axis.</summary>
    /// <param name="parts">At least one; all other sizes are equal.</param>
    /// <param name="axis">The axis that grows.</param>
    /// <exception cref="ShapeException">Sizes differ outside the axis.</exception>
    public static Tensor Concatenate(IReadOnlyList<Tensor> parts, int axis = 0)
    {
        if (parts.Count == 0) throw new ArgumentException("concatenate: no tensors were given. Give at least one.", nameof(parts));
        var first = parts[0];
        var along = first.Shape.Axis(axis, "concatenate");
        foreach (var part in parts)
        {
            first.CheckBackend("concatenate", part);
            if (part.Rank != first.Rank) throw ShapeException.RanksDiffer("concatenate", first.Shape, part.Shape);
            if (part.Shape.With(along, 0) != first.Shape.With(along, 0)) throw ShapeException.SizesDiffer("concatenate", first.Shape, part.Shape, along);
        }
        var y = first.EmptyLike(first.Shape.With(along, parts.Sum(p => p.Shape[along])));
        var (edges, start) = (new (Tensor, Func<Tensor, Tensor>, string)[parts.Count], 0);
        for (var i = 0; i < parts.Count; i++)
        {
            var picks = Along(along, start, start += parts[i].Shape[along]);
            using (Autograd.NoGrad()) y.Backend.Copy(parts[i].View, y[picks].View);
            edges[i] = (parts[i], g => g[picks], "1");
        }
        return y.Record("concatenate", edges);
    }

    /// <summary>Tensors of one shape as the slices of a new axis.</summary>
    /// <exception cref="ShapeException">The shapes differ.</exception>
    public static Tensor Stack(IReadOnlyList<Tensor> parts, int axis = 0) =>
        parts.FirstOrDefault(p => p.Shape != parts[0].Shape) is { } other ? throw ShapeException.NotTheSame("stack", "a tensor", other.Shape, parts[0].Shape)
        : parts.Count == 0 ? throw new ArgumentException("stack: no tensors were given. Give at least one.", nameof(parts))
        : Concatenate([.. parts.Select(p => p.Unsqueeze(axis))], axis);

    /// <summary>Cut into equal parts along an axis.</summary>
    /// <exception cref="ShapeException">The axis cannot be cut evenly.</exception>
    public Tensor[] Split(int parts, int axis = 0)
    {
        var along = Shape.Axis(axis, "split");
        if (parts <= 0 || Shape[along] % parts != 0) throw ShapeException.Uneven("split", Shape, along, parts);
        var size = Shape[along] / parts;
        return [.. Enumerable.Range(0, parts).Select(i => this[Along(along, i * size, (i + 1) * size)])];
    }

    private static Pick[] Along(int axis, int start, int end)
    {
        var picks = new Pick[axis + 1];
        for (var i = 0; i < axis; i++) picks[i] = ..;
        picks[axis] = start..end;
        return picks;
    }
}
