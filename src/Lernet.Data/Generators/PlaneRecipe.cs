namespace Lernet.Data;

/// <summary>What the generators of points in the plane share: classes in turn, evenly spaced along their curve, with normal noise.</summary>
internal sealed record PlaneRecipe(string Name, string Description, int Classes, double Noise)
{
    /// <summary>Makes the rows; row i belongs to class i mod C, so that every part of the data has all classes.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="seed">Which noise.</param>
    /// <param name="place">Where a point of a class lies before noise; t runs from 0 to 1 along the class.</param>
    public DataSet Make(int count, Seed seed, Func<int, double, Randoms, (double X, double Y)> place)
    {
        Guard.AtLeast(Name, "classes", Classes, 2);
        Guard.AtLeast(Name, "count", count, Classes);
        Guard.NotNegative(Name, "noise", Noise);
        var randoms = new Randoms(seed.For(Name));
        var points = new double[2 * count];
        for (var i = 0; i < count; i++)
        {
            var inClass = ((count - 1 - (i % Classes)) / Classes) + 1;
            var t = inClass == 1 ? 0 : i / Classes / (double)(inClass - 1);
            var (x, y) = place(i % Classes, t, randoms);
            points[2 * i] = x + (Noise * randoms.NextNormal());
            points[(2 * i) + 1] = y + (Noise * randoms.NextNormal());
        }
        var labels = Tensor.From(Enumerable.Range(0, count).Select(i => i % Classes));
        return new(Tensor.From(points, [count, 2]), labels, Card);
    }

    private DataSetCard Card => new()
    {
        Name = Name,
        Description = Description,
        Source = Guard.Generated,
        Licence = Guard.Free,
        TargetName = "class",
        TargetNames = [.. Enumerable.Range(0, Classes).Select(c => $"class {c}")],
    };
}
