namespace Lernet;

/// <summary>Differentiation as functions, and switching it off.</summary>
public static class Autograd
{
    [ThreadStatic]
    private static int paused;

    /// <summary>Whether operations remember their inputs on this thread now.</summary>
    public static bool IsRecording => paused == 0;

    /// <summary>How many pauses are open on this thread.</summary>
    internal static int Paused
    {
        get => paused;
        set => paused = value;
    }

    /// <summary>Stops remembering until the result is disposed: <c>using (Autograd.NoGrad()) { … }</c>. May be nested.</summary>
    public static NoGradScope NoGrad() => new(paused++);

    /// <summary>Computes without remembering.</summary>
    public static T NoGrad<T>(Func<T> compute)
    {
        using (NoGrad()) return compute();
    }

    /// <summary>∂y/∂x for one or more inputs, without touching any <see cref="Tensor.Grad"/>.</summary>
    /// <param name="y">A single number computed from the inputs.</param>
    /// <param name="inputs">Tracked inputs, or values on the way.</param>
    /// <param name="createGraph">Record the computation, so that the gradients can be differentiated again.</param>
    /// <returns>One gradient per input, of the input's shape.</returns>
    /// <exception cref="InvalidOperationException">y does not depend on an input.</exception>
    public static Tensor[] Gradients(Tensor y, Tensor[] inputs, bool createGraph = false) =>
        BackwardPass.Gradients(y, inputs, createGraph);

    /// <summary>∂y/∂x for one input.</summary>
    /// <inheritdoc cref="Gradients"/>
    public static Tensor Gradient(Tensor y, Tensor x, bool createGraph = false) => Gradients(y, [x], createGraph)[0];

    /// <summary>Goes on as now, or pauses, until the result is disposed.</summary>
    internal static NoGradScope Recording(bool goesOn) => goesOn ? new(paused) : NoGrad();
}
