namespace Lernet.Ilgpu.Running;

/// <summary>A kernel whose threads do not speak to each other: a struct with all it needs, passed to the device by value.</summary>
internal interface IElementKernel
{
    /// <summary>What the thread with this number does.</summary>
    void Run(int thread);
}
