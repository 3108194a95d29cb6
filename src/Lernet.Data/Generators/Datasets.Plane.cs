namespace Lernet.Data;

public static partial class Datasets
{
    /// <summary>Two interleaving half circles of radius 1, classes 0 and 1: no line separates them.</summary>
    /// <param name="count">The number of points, at least 2.</param>
    /// <param name="noise">The standard deviation of the normal noise on each coordinate; above about 0.25 the classes overlap.</param>
    /// <param name="seed">Which noise.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet Moons(int count = 200, double noise = 0.1, Seed seed = default) =>
        new PlaneRecipe("Moons", "Two interleaving half circles.", 2, noise).Make(count, seed, (moon, t, _) =>
        {
            var (sin, cos) = Math.SinCos(Math.PI * t);
            return moon == 0 ? (cos, sin) : (1 - cos, 0.5 - sin);
        });

    /// <summary>A circle of radius 1 (class 0) around a smaller one (class 1): no line separates them.</summary>
    /// <param name="count">The number of points, at least 2.</param>
    /// <param name="noise">The standard deviation of the normal noise on each coordinate.</param>
    /// <param name="factor">The radius of the inner circle, between 0 and 1.</param>
    /// <param name="seed">Which noise.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet Circles(int count = 200, double noise = 0.05, double factor = 0.5, Seed seed = default)
    {
        if (!(factor is > 0 and < 1)) throw DataSetException.BadSetting("Circles", "factor", factor, "It is the inner radius, between 0 and 1.");
        return new PlaneRecipe("Circles", "A circle around a smaller one.", 2, noise).Make(count, seed, (ring, _, randoms) =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * randoms.NextUniform());
            var radius = ring == 0 ? 1 : factor;
            return (radius * cos, radius * sin);
        });
    }

    /// <summary>One round cloud per class, their centres evenly spaced on a circle of radius 4.</summary>
    /// <param name="count">The number of points, at least one per class.</param>
    /// <param name="classes">The number of clouds, at least 2.</param>
    /// <param name="noise">The standard deviation of each cloud; above about 1.5 three clouds overlap.</param>
    /// <param name="seed">Which noise.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet Blobs(int count = 150, int classes = 3, double noise = 1, Seed seed = default) =>
        new PlaneRecipe("Blobs", "One round cloud per class.", classes, noise).Make(count, seed, (blob, _, _) =>
        {
            var (sin, cos) = Math.SinCos((Math.PI / 2) + (2 * Math.PI * blob / classes));
            return (4 * cos, 4 * sin);
        });

    /// <summary>Arms that wind out from the centre to radius 1, one per class.</summary>
    /// <param name="count">The number of points, at least one per class.</param>
    /// <param name="classes">The number of arms, at least 2.</param>
    /// <param name="noise">The standard deviation of the normal noise on each coordinate.</param>
    /// <param name="turns">How far each arm winds, in full turns.</param>
    /// <param name="seed">Which noise.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet Spirals(int count = 300, int classes = 3, double noise = 0.02, double turns = 0.75, Seed seed = default)
    {
        Guard.NotNegative("Spirals", "turns", turns);
        return new PlaneRecipe("Spirals", "Arms that wind out from the centre.", classes, noise).Make(count, seed, (arm, t, _) =>
        {
            var radius = 0.05 + (0.95 * t);
            var (sin, cos) = Math.SinCos(2 * Math.PI * ((arm / (double)classes) + (turns * t)));
            return (radius * cos, radius * sin);
        });
    }

    /// <summary>The exclusive or: points in the four quadrants of [−1, 1]², class 1 where the signs of x1 and x2 differ, else class 0.</summary>
    /// <param name="count">The number of points, at least 2.</param>
    /// <param name="noise">The standard deviation of the normal noise that is added after the class is decided.</param>
    /// <param name="seed">Which points.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet Xor(int count = 200, double noise = 0, Seed seed = default) =>
        new PlaneRecipe("Xor", "Four quadrants; opposite ones share a class.", 2, noise).Make(count, seed, (differ, _, randoms) =>
        {
            // A gap of 0.1 around the axes, so that the classes do not touch.
            var x = 0.05 + (0.95 * randoms.NextUniform());
            var y = 0.05 + (0.95 * randoms.NextUniform());
            var side = randoms.NextInt(2) == 0 ? 1 : -1;
            return (side * x, differ == 1 ? -side * y : side * y);
        });
}
