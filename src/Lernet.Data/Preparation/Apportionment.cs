namespace Lernet.Data;

/// <summary>Deals rows out to parts by fractions, with the largest-remainder method.</summary>
/// <remarks>
/// Each part first gets the whole number of rows below its quota n × fraction; rows left over go to the parts with the largest remainders
/// (Hamilton's method), ties to the part that has fallen furthest behind in the classes before.
/// </remarks>
internal sealed class Apportionment((string Name, double Fraction)[] parts, Seed seed)
{
    private readonly double[] behind = new double[parts.Length];

    /// <summary>Each class divided on its own; within a part the rows stand in random order.</summary>
    public int[][] PerClass(DataSet data)
    {
        var classOf = data.ClassNumbers();
        var sizes = new int[data.Classes][];
        for (var c = 0; c < data.Classes; c++)
        {
            var rows = classOf.Count(number => number == c);
            sizes[c] = Sizes(rows);
            if (rows > 0 && Unserved(sizes[c]) is { } part) throw DataSetException.ClassTooSmall(data.Name, data.TargetNames[c], rows, part.Name, part.Fraction);
        }
        return Deal(Order(data), row => sizes[classOf[row]]);
    }

    /// <summary>All rows divided as one.</summary>
    public int[][] Whole(DataSet data)
    {
        var sizes = Sizes(data.Count);
        if (Unserved(sizes) is { } part) throw DataSetException.PartEmpty(data.Name, data.Count, part.Name, part.Fraction);
        return Deal(Order(data), _ => sizes);
    }

    private int[] Order(DataSet data) => new Randoms(seed.For("split")).Permutation(data.Count);

    private int[] Sizes(int rows)
    {
        var quotas = parts.Select(part => rows * part.Fraction).ToArray();
        // A quota such as 10 × 0.7 = 6.999… means 7.
        var sizes = quotas.Select(quota => (int)Math.Floor(quota + 1e-9)).ToArray();
        var served = Enumerable.Range(0, parts.Length)
            .OrderByDescending(p => Math.Round(quotas[p] - sizes[p], 9))
            .ThenByDescending(p => Math.Round(behind[p], 9))
            .Take(rows - sizes.Sum());
        foreach (var p in served.ToArray()) sizes[p]++;
        for (var p = 0; p < parts.Length; p++) behind[p] += quotas[p] - sizes[p];
        return sizes;
    }

    private (string Name, double Fraction)? Unserved(int[] sizes)
    {
        var at = Enumerable.Range(0, parts.Length).Where(p => sizes[p] == 0 && parts[p].Fraction > 0).ToArray();
        return at.Length == 0 ? null : parts[at[0]];
    }

    private int[][] Deal(int[] order, Func<int, int[]> roomFor)
    {
        var dealt = parts.Select(_ => new List<int>()).ToArray();
        foreach (var row in order)
        {
            var room = roomFor(row);
            var part = Array.FindIndex(room, left => left > 0);
            room[part]--;
            dealt[part].Add(row);
        }
        return [.. dealt.Select(rows => rows.ToArray())];
    }
}
