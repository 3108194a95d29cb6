namespace Lernet.Ilgpu.Recurrence;

/// <summary>Where a thread finds its unit at one step of a recurrent layer.</summary>
/// <param name="Units">H.</param>
/// <param name="Steps">T.</param>
/// <param name="Gates">G.</param>
/// <param name="Step">t.</param>
internal readonly record struct StepSizes(int Units, int Steps, int Gates, int Step)
{
    /// <summary>In [N, T, G H].</summary>
    public int Gate(int thread, int gate) => (((((thread / Units * Steps) + Step) * Gates) + gate) * Units) + (thread % Units);

    /// <summary>In [N, G H].</summary>
    public int Product(int thread, int gate) => (((thread / Units * Gates) + gate) * Units) + (thread % Units);

    /// <summary>In [G H].</summary>
    public int Bias(int thread, int gate) => (gate * Units) + (thread % Units);

    /// <summary>In [N, T, H].</summary>
    public int Now(int thread) => (((thread / Units * Steps) + Step) * Units) + (thread % Units);
}
