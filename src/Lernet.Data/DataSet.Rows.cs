namespace Lernet.Data;

public sealed partial class DataSet
{
    /// <summary>One example: its input and its target.</summary>
    /// <exception cref="DataSetException">There is no such row.</exception>
    public (Tensor Input, Tensor Target) this[Index row]
    {
        get
        {
            var at = row.GetOffset(Count);
            if ((uint)at >= (uint)Count) throw DataSetException.NoSuchRow(Name, at, Count);
            return (Inputs[at], Targets[at]);
        }
    }

    /// <summary>Neighbouring rows, for example <c>data[0..10]</c>; the numbers are shared, not copied.</summary>
    /// <exception cref="DataSetException">The range leaves the data.</exception>
    public DataSet this[Range rows]
    {
        get
        {
            var (start, end) = (rows.Start.GetOffset(Count), rows.End.GetOffset(Count));
            if (start < 0 || start > end) throw DataSetException.NoSuchRow(Name, start, Count);
            if (end > Count) throw DataSetException.NoSuchRow(Name, end - 1, Count);
            return new(Inputs[rows], Targets[rows], Card, Scaling, unscaled?[rows], augmentation);
        }
    }

    /// <summary>Rows by number, in the order given; a row may come more than once.</summary>
    /// <exception cref="DataSetException">There is no such row.</exception>
    public DataSet Select(IEnumerable<int> rows)
    {
        var index = rows.ToArray();
        foreach (var row in index)
        {
            if ((uint)row >= (uint)Count) throw DataSetException.NoSuchRow(Name, row, Count);
        }
        var picked = Tensor.From(index);
        return new(Inputs.Take(picked), Targets.Take(picked), Card, Scaling, unscaled?.Take(picked), augmentation);
    }

    /// <summary>The rows in random order; the same seed gives the same order.</summary>
    public DataSet Shuffle(Seed seed) => Select(Order(seed));

    /// <summary>The rows in groups for mini-batch training; every row comes once. An augmented set varies its pictures on the way.</summary>
    /// <param name="size">Rows per batch, at least 1.</param>
    /// <param name="shuffleSeed">Which random order; the epoch's number is a good choice. Without it rows come in their own order.</param>
    /// <param name="dropLast">Leave out the last batch if it is smaller than the others.</param>
    /// <returns>Inputs [size, …] and targets [size] of one batch after the other.</returns>
    /// <exception cref="DataSetException">The size is not positive.</exception>
    public IEnumerable<(Tensor Inputs, Tensor Targets)> Batches(int size, Seed? shuffleSeed = null, bool dropLast = false)
    {
        if (size < 1) throw DataSetException.BadBatchSize(Name, size);
        return Walk();

        // One gather for many batches, which are then views of it: the cost per batch is two slices. A gather's memory is not used again:
        // a list of batches is as good as a walk over them.
        IEnumerable<(Tensor, Tensor)> Walk()
        {
            var numbers = shuffleSeed is { } seed ? Order(seed) : null;
            var order = numbers is null ? null : Tensor.From(numbers);
            var vary = Variation(shuffleSeed ?? default, position => numbers is null ? position : numbers[position]);
            var stretch = Math.Max(size, RowsPerGather / size * size);
            for (var start = 0; start < Count; start += stretch)
            {
                var end = Math.Min(start + stretch, Count);
                var (x, y) = order is null
                    ? (Inputs[start..end], Targets[start..end])
                    : (Inputs.Take(order[start..end]), Targets.Take(order[start..end]));
                for (var from = 0; from < end - start; from += size)
                {
                    var to = Math.Min(from + size, end - start);
                    if (to - from == size || !dropLast) yield return (vary(x[from..to], start + from), y[from..to]);
                }
            }
        }
    }

    // Enough to make a gather's fixed cost vanish, few enough to stay in the cache.
    private const int RowsPerGather = 2048;

    private int[] Order(Seed seed) => new Randoms(seed.For("shuffle")).Permutation(Count);
}
