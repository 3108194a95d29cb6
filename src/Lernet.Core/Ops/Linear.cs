using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>x Wᵀ + b: the weighted sums of a layer of neurons, in one operation.</summary>
    /// <param name="weight">W, [O, I]: row k holds the weights of neuron k.</param>
    /// <param name="bias">b, [O]; null for none.</param>
    /// <returns>[…, O] for x of […, I].</returns>
    /// <exception cref="ShapeException">The inner sizes differ, or the bias has another size than O.</exception>
    public Tensor Linear(Tensor weight, Tensor? bias = null)
    {
        CheckBackend("linear", weight, bias);
        if (Rank == 0 || weight.Rank != 2) throw ShapeException.NeedsMatrices(Shape, weight.Shape);
        var (outputs, inputs) = (weight.Shape.Array[0], weight.Shape.Array[1]);
        if (Shape.Array[^1] != inputs) throw ShapeException.InnerSizesDiffer(Shape, [inputs, outputs]);
        if (bias is not null && (bias.Rank != 1 || bias.Length != outputs)) throw ShapeException.NotTheSame("linear", "the bias", bias.Shape, [outputs]);
        if (inputs == 0) return Composed(weight, bias);

        var x = Rank == 2 ? this : Contiguous();
        var y = EmptyLike(Shape.With(Rank - 1, outputs));
        var rows = y.View.Rows();
        if (bias is not null && Backend is IProductKernels kernels)
        {
            kernels.MatMul(x.View.Rows(), weight.View.Transposed(), bias.Contiguous().View, rows);
        }
        else
        {
            Backend.MatMul(x.View.Rows(), weight.View.Transposed(), rows);
            if (bias is not null) Backend.Zip(default(AddZip), rows, bias.View.Stretched(rows.Shape), rows);
        }
        return y.Record("linear", bias is null ? [x, weight] : [x, weight, bias], state: 0,
            static (t, g, wanted, _) => t[0].LinearBackward(t[1], g, wanted), derived: static (t, _) => t[0].Composed(t[1], t.Length > 2 ? t[2] : null));
    }

    private Tensor Composed(Tensor weight, Tensor? bias)
    {
        var y = MatMul(weight.Transpose());
        return bias is null ? y : y + bias;
    }

    // ∂L/∂x = g W, ∂L/∂W = gᵀ x, ∂L/∂b = the sum of the rows of g.
    private Tensor?[] LinearBackward(Tensor weight, Tensor g, bool[] wanted)
    {
        var rows = g.Contiguous().View.Rows();
        var shares = new Tensor?[wanted.Length];
        if (wanted[0])
        {
            shares[0] = EmptyLike(Shape);
            Backend.MatMul(rows, weight.View, shares[0]!.View.Rows());
        }
        if (wanted[1])
        {
            shares[1] = EmptyLike(weight.Shape);
            Backend.MatMul(rows.Transposed(), View.Rows(), shares[1]!.View);
        }
        if (wanted.Length > 2 && wanted[2])
        {
            shares[2] = EmptyLike([rows.Shape.Array[1]]);
            Backend.Reduce(default(AddZip), rows, shares[2]!.View.Rows());
        }
        return shares;
    }
}
