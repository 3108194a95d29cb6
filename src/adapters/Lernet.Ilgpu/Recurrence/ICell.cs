namespace Lernet.Ilgpu.Recurrence;

/// <summary>What one unit of a recurrent layer does at a step, and its gradient.</summary>
internal interface ICell
{
    /// <summary>G.</summary>
    static abstract int Gates { get; }

    static abstract void Forward(ForwardData data, int thread);

    static abstract void Backward(BackwardData data, int thread);
}
