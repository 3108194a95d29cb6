namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>A sum of products written with indices (Einstein's convention): an index that is missing in the result is summed over.</summary>
    /// <remarks>
    /// <c>ij,jk->ik</c> is the matrix product, <c>ij->ji</c> the transpose, <c>ii-></c> the trace, <c>bhtd,bhsd->bhts</c> attention scores;
    /// <c>...</c> stands for axes without a name, which are broadcast. Without an arrow the result has the indices that occur once, in
    /// alphabetical order. Tensors are multiplied two at a time from the left, by a matrix product each time.
    /// </remarks>
    /// <param name="formula">Index groups, one letter per axis, separated by commas; then -> and the indices of the result.</param>
    /// <param name="tensors">As many as there are groups.</param>
    /// <exception cref="ShapeException">The formula does not fit the tensors; the message points at the place.</exception>
    public static Tensor Einsum(string formula, params Tensor[] tensors)
    {
        foreach (var tensor in tensors) tensors[0].CheckBackend("einsum", tensor);
        var plan = new EinsumFormula(formula, [.. tensors.Select(t => t.Shape)]);
        var operands = tensors.Select((tensor, i) => new Term(tensor, plan.Operands[i]).WithoutRepeats().WithoutStretched(plan.Sizes)).ToArray();
        var result = operands[0];
        for (var i = 1; i <= operands.Length; i++)
        {
            var needed = plan.Output + string.Concat(operands[i..].Select(o => o.Names));
            result = result.SumOver(result.Names.Where(name => !needed.Contains(name)));
            if (i < operands.Length) result = result.Times(operands[i], plan.Output + string.Concat(operands[(i + 1)..].Select(o => o.Names)));
        }
        return result.InOrder(plan.Output);
    }

    /// <summary>A tensor whose axes have names, one letter each.</summary>
    private readonly record struct Term(Tensor Value, string Names)
    {
        /// <summary>ii becomes i: the diagonal.</summary>
        public Term WithoutRepeats()
        {
            var names = Names;
            var twice = Enumerable.Range(0, names.Length).FirstOrDefault(k => names.IndexOf(names[k]) < k, -1);
            if (twice < 0) return this;
            var first = names.IndexOf(names[twice]);
            int[] others = [.. Enumerable.Range(0, names.Length).Where(k => k != first && k != twice)];
            var diagonal = Value.Permute([.. others, first, twice]).Diagonal();
            return new Term(diagonal, string.Concat(others.Select(k => names[k])) + names[first]).WithoutRepeats();
        }

        /// <summary>Without axes of size 1 that another tensor makes larger.</summary>
        public Term WithoutStretched(Dictionary<char, int> sizes)
        {
            var (shape, names) = (Value.Shape.Array, Names);
            int[] kept = [.. Enumerable.Range(0, names.Length).Where(k => shape[k] == sizes[names[k]])];
            return new(Value.Reshape([.. kept.Select(k => shape[k])]), string.Concat(kept.Select(k => names[k])));
        }

        public Term SumOver(IEnumerable<char> summed)
        {
            var (names, gone) = (Names, summed.ToArray());
            return gone.Length == 0 ? this
                : new(Value.Sum([.. gone.Select(name => names.IndexOf(name))]), string.Concat(names.Where(name => !gone.Contains(name))));
        }

        /// <summary>The product of two terms, summed over the common axes that nobody needs any more: one batched matrix product.</summary>
        public Term Times(Term b, string needed)
        {
            var (mine, others) = (Names, b.Names);
            b = b.SumOver(others.Where(name => !mine.Contains(name) && !needed.Contains(name)));
            var a = SumOver(mine.Where(name => !others.Contains(name) && !needed.Contains(name)));
            string Of(string names, Func<char, bool> which) => string.Concat(names.Where(which));
            var batch = Of(a.Names, name => others.Contains(name) && needed.Contains(name));
            var inner = Of(a.Names, name => others.Contains(name) && !needed.Contains(name));
            var (left, right) = (Of(a.Names, name => !others.Contains(name)), Of(b.Names, name => !mine.Contains(name)));
            int[] sizes = [.. a.SizesOf(batch), .. a.SizesOf(left), .. b.SizesOf(right)];
            var rows = a.InOrder(batch + left + inner).Reshape([.. a.SizesOf(batch), a.SizesOf(left).Aggregate(1, (x, y) => x * y), a.SizesOf(inner).Aggregate(1, (x, y) => x * y)]);
            var columns = b.InOrder(batch + inner + right).Reshape([.. a.SizesOf(batch), rows.Shape[-1], b.SizesOf(right).Aggregate(1, (x, y) => x * y)]);
            return new(rows.MatMul(columns).Reshape(sizes), batch + left + right);
        }

        public Tensor InOrder(string order)
        {
            var names = Names;
            return order == names ? Value : Value.Permute([.. order.Select(name => names.IndexOf(name))]);
        }

        private int[] SizesOf(string names)
        {
            var (all, shape) = (Names, Value.Shape.Array);
            return [.. names.Select(name => shape[all.IndexOf(name)])];
        }
    }
}
