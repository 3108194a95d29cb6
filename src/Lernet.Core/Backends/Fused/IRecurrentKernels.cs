namespace Lernet.Backends;

/// <summary>A backend that computes what lies between the products of a recurrent network in one pass: gates, cell and hidden state.</summary>
/// <remarks>
/// Views are [N, …] with rows side by side, whatever the distance from row to row: a step of a sequence [N, T, …]. Gates hold the
/// projected input when a forward step begins and the gates when it ends; <c>back</c> is the product with the hidden state before
/// (forward) or with the gradients of the step after (backward). Shapes were checked by the caller.
/// </remarks>
public interface IRecurrentKernels
{
    /// <summary>h = tanh(z + back), or max(z + back, 0), in place of z.</summary>
    void RnnForward(View hidden, View back, bool relu);

    /// <summary>dz = (g + back) f′(z), by h = f(z).</summary>
    void RnnBackward(View hidden, View g, View back, View dz, bool relu);

    /// <summary>i, f, o = σ(·), g = tanh(·); c = f c₋ + i g; h = o tanh c.</summary>
    void LstmForward(View gates, View back, View before, View cell, View hidden);

    /// <summary>The gradients of the four gates before their activations; <paramref name="carried"/> is ∂L/∂c, which becomes ∂L/∂c₋.</summary>
    void LstmBackward(View gates, View before, View cell, View g, View back, View carried, View dz);

    /// <summary>r, z = σ(·), n = tanh(Wx + r back); h = (1 − z) n + z h₋; <paramref name="product"/> keeps the last third of back.</summary>
    void GruForward(View gates, View back, View before, View product, View hidden);

    /// <summary>The gradients of the three gates before their activations, of the input's and of the hidden state's share; carried is what of
    /// ∂L/∂h goes past the gates to h₋.</summary>
    void GruBackward(View gates, View before, View product, View g, View back, View carried, View dInput, View dHidden);
}
