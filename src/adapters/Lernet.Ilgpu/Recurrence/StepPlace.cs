namespace Lernet.Ilgpu.Recurrence;

/// <summary>Where the numbers of one unit of one example lie at one step.</summary>
/// <param name="size">H: from gate to gate.</param>
/// <param name="gate">In gates and their gradients, [N, T, G H].</param>
/// <param name="product">In the products with U, [N, G H].</param>
/// <param name="now">In outputs and memory, [N, T, H].</param>
/// <param name="before">In those of the step before, or in the start.</param>
/// <param name="unit">In what the step after hands back, [N, H].</param>
internal readonly struct StepPlace(int size, int gate, int product, int now, int before, int unit)
{
    public int Now => now;

    public int Before => before;

    public int Unit => unit;

    public int Gate(int number) => gate + (number * size);

    public int Product(int number) => product + (number * size);

    /// <param name="thread">Example and unit in one number.</param>
    /// <param name="step">t.</param>
    /// <param name="steps">T.</param>
    /// <param name="size">H.</param>
    /// <param name="gates">G.</param>
    public static StepPlace Of(int thread, int step, int steps, int size, int gates)
    {
        var (example, unit) = (thread / size, thread % size);
        var row = (example * steps) + step;
        var now = (row * size) + unit;
        return new(size, (row * gates * size) + unit, (example * gates * size) + unit, now, step == 0 ? thread : now - size, thread);
    }
}
